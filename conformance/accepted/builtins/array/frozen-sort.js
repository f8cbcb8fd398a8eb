// `sort` of arrays that are frozen, sealed, or cannot grow, or whose length cannot change.
const show = (label, make) => { const it = make(); try { console.log(label, it.sort(), it); } catch (error) { console.log(label, error.name, error.message, it); } };
for (const items of [[3, 1, 2], [1], []]) {
  show("frozen", () => Object.freeze([...items]));
  show("sealed", () => Object.seal([...items]));
  show("not extensible", () => Object.preventExtensions([...items]));
  show("subclass", () => class extends Array {}.from(items));
  show("array-like", () => ({ ...items, length: items.length, sort: Array.prototype.sort }));
  show("frozen array-like", () => Object.freeze({ ...items, length: items.length, sort: Array.prototype.sort }));
}
