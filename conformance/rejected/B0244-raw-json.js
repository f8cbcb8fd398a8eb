const exact = (text) => JSON.rawJSON(text);
//                           ^^^^^^^ error[B0244] Becket does not run `JSON.rawJSON` yet
