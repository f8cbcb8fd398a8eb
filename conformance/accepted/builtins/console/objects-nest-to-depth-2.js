console.log({ a: { b: { c: { d: 1 } } } }, [[[[1]]]], [[[[]]]], { a: { b: { c: {} } } }, { a: { b: { c: [1] } } });
console.log({ l1: { l2: { l3: new Map([[1, 2]]), s: new Set([1]), f() {}, e: [] } } });
