console.log("a b-c_d".replace(/\b/g, "|"), "a b".replace(/\B/g, "|"), /\bé\b/.test("é"), /\B/.test(""));
