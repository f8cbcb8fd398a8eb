console.log("a1 é".match(/\P{L}/gu), "a1".match(/[^\p{L}]/gu), /\P{Any}/u.test("a"), "aB".match(/[\P{Lu}]/gu));
