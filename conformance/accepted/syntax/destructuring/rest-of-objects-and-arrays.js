// An object rest takes the other own enumerable properties, symbols too; an array rest the remaining items as a new array.
const s = Symbol("s");
const source = Object.defineProperty(Object.create({ inherited: 1 }, { own: { value: "own", enumerable: true } }), "hidden", { value: 1 });
source.a = 1; source.b = 2; source[s] = 3; source[0] = "zero";
const { a, ...rest } = source;
console.log(a, rest, rest === source, Object.getPrototypeOf(rest) === Object.prototype);
const key = "b";
const { [key]: b, [s]: sym, 0: zero, ...others } = source;
console.log(b, sym, zero, others);
const { length, ...units } = "hé";
console.log(length, units, (({ ...all }) => all)([1, 2]), (({ ...none }) => none)(5), (({ x, ...y }) => y)({ x: 1 }));
const [first, ...[second, ...third]] = [1, 2, 3, 4];
console.log(first, second, third);
const [...[...{ length: n, 0: head }]] = "abc";
console.log(n, head);
const [, , ...tail] = new Set([1, 2, 3, 4]);
console.log(tail, (([...r]) => r)([, 1]), 0 in (([...r]) => r)([, 1]));
for (const v of [null, undefined]) { try { const { ...r } = v; console.log(r); } catch (e) { console.log(e.name, e.message); } }
