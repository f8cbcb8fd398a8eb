const bytes = () => crypto.getRandomValues(new Uint8Array(16));
//                         ^^^^^^^^^^^^^^^ error[B0237] Becket does not run `crypto.getRandomValues`
