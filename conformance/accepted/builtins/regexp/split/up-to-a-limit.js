console.log("a,b,c".split(/,/, 2), "a,b,c".split(/,/, 0), "a1b2c".split(/(\d)/, 3), "a,b".split(/,/, undefined), "a,b,c".split(/,/, -1), "a,b,c".split(/,/, "2"), "a,b,c".split(/,/, 4294967297));
