console.log("aBC".match(/Abc/i)[0], /[a-c]+/i.exec("xAbCd")[0], /É/i.test("é"), /[^a]/i.test("A"), /(a)\1/i.test("aA"), /\u212a/i.test("k"), /ſ/i.test("s"));
