console.log([0, 1, 2, 3, 4].filter((x) => x % 2), [1, , 3].filter(() => true), [1, 2, 3].filter((x, i, all) => all.indexOf(x) === i && i > 0), ["a", "", null].filter((x) => x));
