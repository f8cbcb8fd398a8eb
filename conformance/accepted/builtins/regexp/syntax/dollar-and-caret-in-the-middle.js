console.log(/a$b/.test("a$b"), /a^b/.test("a^b"), /a$\nb/m.test("a\nb"), /a\n^b/m.test("a\nb"), /(?:^|,)b/.test("a,b"), /b(?:$|,)/.exec("b,b")[0]);
