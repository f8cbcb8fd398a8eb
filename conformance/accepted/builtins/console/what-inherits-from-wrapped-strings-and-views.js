// A line is made while nothing moves: units of wrapped strings, long texts and BigInts are not made to find out what is inherited.
class S extends String { get 0() { return 1; } get 5() { return 2; } }
class V extends BigInt64Array { get 0() { return 1; } get tail() { return 2; } }
const size = Object.getOwnPropertyDescriptor(Map.prototype, "size").get;
console.log("%o", [new S("\u1234b"), { a: 1 }]);
console.log(new S("\u1234b".repeat(50)), [{ a: new S("\u1234b") }], new V([12345678901234567n, 1n]));
console.log("%o", [size, Array.prototype[Symbol.iterator], RegExp.prototype[Symbol.replace], { a: { b: 1 } }]);
console.log("%o", { a: JSON, b: { c: 3 }, d: [Math.max] });
