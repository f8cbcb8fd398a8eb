console.log(/[\]]/.test("]"), /[^\]]+/.exec("a]b")[0], /[[]/.test("["), /[a\]b]+/.exec("]ab")[0]);
