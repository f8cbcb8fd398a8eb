\u0069f (true) console.log("never");
//< error[B0013] `\u0069f` is a keyword, written with an escape
