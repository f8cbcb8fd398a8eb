console.log("a".concat("b", 1, null, undefined, [1, 2], {}, true, -0), "x".concat(), "".concat({ toString: () => "T", valueOf: () => "V" }));
