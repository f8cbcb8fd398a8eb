console.log(Object.is(0, -0), Object.is(NaN, NaN), Object.is(NaN, 0 / 0), Object.is("a", "a"), Object.is({}, {}), Object.is(1, "1"), Object.is(), Object.is(-0, -0), Object.is(null, undefined));
