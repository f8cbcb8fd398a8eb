console.log(/^b/.test("ab"), /^a/.test("ab"), /b$/.test("ab"), /a$/.test("ab"), /^$/.test(""), /^ab$/.test("ab\n"));
