console.log(new RegExp("").exec("abc").index, /(?:)/.exec("abc")[0].length, "abc".split(new RegExp("")), /()/.exec("a"), /(|)/.exec("a"));
