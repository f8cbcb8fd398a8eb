console.log(/(a+)+b/.test("a".repeat(20)), /(a*)*b/.test("a".repeat(20)), /^(a|a)*$/.test("a".repeat(18) + "!"), /(x+x+)+y/.test("x".repeat(18)), /^(?:\w+\s?)*$/.test("ab cd ef gh!"));
