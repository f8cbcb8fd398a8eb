console.log("a1b2".match(/[^0-9]/g), /[^]/.test("\n"), /[]/.test("a"), /[^a]/.test(""));
