console.log("a1".match(/\D/g), "a é".match(/\W/g), " a\n".match(/\S/g), /[\D\d]/.test("x"), /[^\D\d]/.test("x"));
