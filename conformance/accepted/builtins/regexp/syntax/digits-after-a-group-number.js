console.log(/(a)\11/.test("aa1"), /(a)(?:\1)1/.test("aa1"), /(a)\1{2}/.exec("aaaa")[0]);
