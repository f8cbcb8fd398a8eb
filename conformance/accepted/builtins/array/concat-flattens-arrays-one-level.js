console.log([1].concat([2, [3]], 4, [], [[5]], "ab", { length: 1 }, undefined), [].concat(), [, 1].concat([, 2]), [1].concat([2]).concat([3]));
