const link = (s) => s.link("https://example.com");
//                    ^^^^ error[B0237] Becket does not run `link`
