console.log(/[A-z]/.test("_"), /[A-z]/i.test("^"));
