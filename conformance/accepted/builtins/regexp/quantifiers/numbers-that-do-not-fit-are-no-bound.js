console.log(/a{1,99999999999}/.exec("aaa")[0], /a{99999999999}/.test("aaa"), /a{0,4294967296}b/.exec("aab")[0]);
