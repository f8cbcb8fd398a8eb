// `%o` goes through the prototypes that are no class's own, builtins too: what is no function is shown.
function* g() { yield 1; }
async function* ag() {}
class I extends Iterator { next() { return { done: true }; } }
const it = g(); it.x = 1;
const o = Object.create([].values()); o.z = 2;
for (const x of [
  g(), it, ag(), [].values(), [7].entries(), new Map([[1, 2]]).entries(), new Map([[1, 2]]).keys(), new Set([1]).values(), "ab"[Symbol.iterator](),
  "a1".matchAll(/\d/g), [1].values().map((x) => x), Iterator.from({ next() { return { done: true }; } }), { a: g() }, [[].values()], o, new I(),
  Object.create(Iterator.prototype), Object.create(Object.getPrototypeOf([].values())), Object.create(Object.getPrototypeOf(g)), Object.create(Math),
  Object.create(JSON), Object.create(Reflect), Object.create(Map.prototype), Object.create(Promise.prototype), Object.create(Array), Object.create(Number),
  Object.create(Function.prototype), Object.create(Symbol.prototype), Object.create(Error.prototype), Object.create(TypeError.prototype),
  Object.create(Uint8Array.prototype), Object.create(ArrayBuffer.prototype), Object.create(Object.create(Math)),
]) console.log("%o", x);
