console.log([10, 9, 1, 100, -1, 2].sort(), ["b", "a", "C", "B", "é", "z"].sort(), [true, false, null, "nil", NaN, undefined, 5].sort(), [[2], [10], [1, 5]].sort(), ["", "a", "A", "_", "1"].sort());
