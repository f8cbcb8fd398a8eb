// `Array.isArray` is true for arrays only: not for array-likes, arguments, typed arrays or the heirs of objects with a length.
class List extends Array {}
console.log([[], new Array(3), Array.of(), new List(), List.from([1]), Array.prototype, [1].map(String), "a".split("")].map(Array.isArray));
console.log([undefined, null, 0, "", "[]", {}, { length: 0 }, new Set(), new Uint8Array(1), () => {}, Symbol.iterator, 1n].map(Array.isArray));
console.log((function () { return Array.isArray(arguments); })(), Array.isArray(), Array.isArray(Object.create(Array.prototype)), Array.isArray(Object.create([])));
console.log(Array.isArray(JSON.parse("[]")), Array.isArray(/a/.exec("a")), Array.isArray(Object.entries({})), Array.isArray(String.raw`[]`), Array.isArray(((s) => s)`x`));
const { isArray } = Array;
console.log(isArray([]), isArray.length, isArray.name);
