console.log("a1b".split(/(1)|(2)/), "abc".split(/(x)?b/), "ab".split(/(?:(a)|b)/));
