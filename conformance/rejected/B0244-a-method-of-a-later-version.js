console.log(JSON.rawJSON("1"));
//               ^^^^^^^ error[B0244] Becket does not run `JSON.rawJSON` yet
