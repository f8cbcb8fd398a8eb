console.log(/(?:(?:a*)*)*b/.test("a".repeat(15)), /(?:()|a)+b/.test("a".repeat(15)), /(?:a?)*?b/.test("a".repeat(15)), /(a?b??)*$/.exec("abab")[0].length);
