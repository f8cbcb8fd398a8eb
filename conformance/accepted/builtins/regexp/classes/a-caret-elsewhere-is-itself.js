console.log(/[a^]/.test("^"), /[^^]/.test("^"), /[\^a]/.test("^"));
