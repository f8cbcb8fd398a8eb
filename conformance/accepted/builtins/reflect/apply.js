// Reflect.apply calls with a list that may be any object with a length.
function show(...args) { return [this, ...args]; }
console.log(Reflect.apply(show, "this", [1, 2]), Reflect.apply(show, null, { length: 2, 0: "a" }), Reflect.apply(Math.max, undefined, [3, 9, 4]));
console.log(Reflect.apply(Array.prototype.map, [1, 2], [(x) => x * 2]), Reflect.apply(String.prototype.slice, "hello", [1, 3]));
console.log([[1, 2], [3]].map((list) => Reflect.apply(show, 0, list)));
