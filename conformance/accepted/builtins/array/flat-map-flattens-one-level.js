console.log([1, 2].flatMap((x) => [x, [x * 2]]), ["a b", "c"].flatMap((s) => s.split(" ")), [1, , 2].flatMap((x) => x), [1, 2, 3].flatMap((x) => (x % 2 ? [] : x)), [[1], [2]].flatMap((x) => x));
