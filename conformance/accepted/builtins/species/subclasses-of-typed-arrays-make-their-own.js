// map, filter, slice and subarray of a typed array subclass call its constructor; the results are checked for their length.
const log = [];
class Bytes extends Uint8Array { constructor(...args) { super(...args); log.push(`new(${args.map((a) => typeof a).join()})`); } sum() { return this.reduce((a, b) => a + b, 0); } }
const b = Bytes.of(1, 2, 3);
for (const [name, f] of Object.entries({ map: () => b.map((x) => x * 2), filter: () => b.filter((x) => x > 1), slice: () => b.slice(1), subarray: () => b.subarray(1), toSorted: () => b.toSorted(), toReversed: () => b.toReversed(), with: () => b.with(0, 9), from: () => Bytes.from([5]), of: () => Bytes.of(6) })) { log.length = 0; const r = f(); console.log(name, r instanceof Bytes, r.join(), log.join(" ")); }
console.log(b.map((x) => x).sum(), b.subarray(1).buffer === b.buffer, b.slice(1).buffer === b.buffer);
class Short extends Uint8Array { constructor(n) { super(typeof n === "number" ? Math.min(n, 1) : n); } }
const short = new Short([1, 2, 3]);
for (const f of [() => short.map((x) => x), () => short.filter(() => true), () => short.slice(), () => short.filter((x) => x === 1)]) { try { console.log(f()); } catch (e) { console.log(e.name, e.message); } }
const own = Object.assign(new Uint8Array([1, 2]), { constructor: Float32Array });
console.log(own.map((x) => x / 2), own.slice(), own.filter(() => true));
for (const c of [5, null, () => {}, {}, class { constructor() { return {}; } }]) { try { console.log(Object.assign(new Uint8Array([1]), { constructor: c }).map((x) => x)); } catch (e) { console.log(e.name, e.message); } }
