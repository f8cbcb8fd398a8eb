console.log("abc".split(/(?:)/), "abc".split(/x*/), "a1b2".split(/(?=\d)/), "abc".split(/(?<=b)/), "ab".split(/$/), "ab".split(/^/), "a\nb".split(/^/m), "abc".split(/(x)?/));
