// `toString`, `valueOf`, `description` and Symbol.toPrimitive work on symbols and their wrappers alone.
const s = Symbol("s"), w = Object(s);
const { get } = Object.getOwnPropertyDescriptor(Symbol.prototype, "description");
const methods = { toString: Symbol.prototype.toString, valueOf: Symbol.prototype.valueOf, toPrimitive: Symbol.prototype[Symbol.toPrimitive], description: get };
for (const [name, f] of Object.entries(methods)) {
  console.log(name, f.name, f.length, f.call(s), f.call(w));
  for (const r of [undefined, "s", {}, Object.create(w)]) { try { f.call(r); } catch (e) { console.log(e.name, e.message); } }
}
console.log(typeof w, w == s, w === s, w.description, { [w]: 1 }[s], w, JSON.stringify([s, w]), String(s), w.toString(), Object.keys(w), s.description.length);
for (const f of [() => `${w}`, () => w + "", () => +w, () => s + 1, () => s * 2, () => s < 1, () => -s, () => s | 0, () => `${s}`, () => isNaN(s), () => [s].join(), () => ({ s })[s], () => !s, () => s && 1, () => s == "s", () => Boolean(s), () => Object(s) instanceof Symbol, () => typeof s]) { try { console.log(f()); } catch (e) { console.log(e.name, e.message); } }
