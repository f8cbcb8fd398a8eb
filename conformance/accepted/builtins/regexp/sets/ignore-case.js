console.log("aBc".match(/[\q{ABC}]/iv)[0], /[[a-z]--[A]]/iv.test("a"), /[[a-z]&&[A-C]]/iv.test("b"), /\P{Lu}/iv.test("a"), /\P{Lu}/iu.test("a"));
