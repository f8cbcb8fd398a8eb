const target = { a: 1, z: 0 };
const r = Object.assign(target, { b: 2, a: 3 }, null, undefined, { c: 4 }, "hi", 5, true, [9]);
console.log(r === target, r);
