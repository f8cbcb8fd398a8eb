const exact = (text) => JSON.rawJSON(text);
//                           ^^^^^^^ error[B0237] Becket does not run `JSON.rawJSON`
