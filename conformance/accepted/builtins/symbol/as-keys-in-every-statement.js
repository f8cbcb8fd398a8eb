// Symbols as keys of literals, classes, patterns, `in`, `delete` and spread; `for-in`, `keys` and JSON pass them over.
const a = Symbol("a"), b = Symbol("b"), c = Symbol();
class Box { static [a] = "static"; [b]() { return "method"; } get [c]() { return "getter"; } }
const o = { plain: 1, [a]: 2, [b]: () => o[b].name, get [c]() { return "got"; }, [Symbol.for("r")]: 3 };
console.log(o, o[a], o[b](), o[c], Box[a], new Box()[b](), new Box()[c], Box.prototype[b].name, Object.getOwnPropertyDescriptor(Box.prototype, c).get.name);
const { [a]: two, ...rest } = o;
console.log(two, rest, a in o, delete o[a], a in o, JSON.stringify(o), Object.keys(o), Object.entries(o));
for (const k in o) console.log(k);
console.log({ ...o }[b] === o[b], Object.assign({}, o)[c], Object.getOwnPropertySymbols(o), allKeys(o));
function allKeys(v) { return [...Object.getOwnPropertyNames(v), ...Object.getOwnPropertySymbols(v)].length; }
const f = { [a]: () => {}, [c]: function () {} };
console.log(f[a].name, JSON.stringify(f[c].name), new Map([[a, 1]]).get(a), [a, b].includes(a), [a].indexOf(b), a.toString(), Object.is(a, a));
