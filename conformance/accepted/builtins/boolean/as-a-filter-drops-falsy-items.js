console.log([0, 1, "", "a", null, undefined, NaN, [], false].filter(Boolean));
