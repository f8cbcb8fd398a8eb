console.log(/\1(a)/.exec("a"), /(a)?\1b/.exec("b"), /(?:(a)|b)\1/.exec("b"), /(a\1)/.exec("a"));
