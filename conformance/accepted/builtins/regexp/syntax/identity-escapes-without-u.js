console.log(/\a\z\-\_\é/.test("az-_é"), /\q/.source, /\k/.test("k"), /\p{Lu}/.test("p{Lu}"), /\u/.test("u"), /\x1/.test("x1"), /\u{3}/.test("uuu"));
