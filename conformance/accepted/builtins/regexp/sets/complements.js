console.log(/[^\d]/v.test("a"), /[^[a-z]&&[^aeiou]]/v.test("b"), /[^[a-z]&&[^aeiou]]/v.test("a"), /[\W&&\D]/v.test("-"), /[^\q{a|b}]/v.test("c"), /[]/v.test("a"), /[^]/v.test("a"));
