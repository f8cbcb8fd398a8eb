console.log("abc".at(0), "abc".at(-1), "abc".at(3), "abc".at(-4), "abc".at(), "abc".at("1"), "abc".at(1.7), "".at(0));
