// `Object.groupBy` calls with value and index, makes keys of what it gets, and closes the iterator when the callback throws.
const log = [];
const source = { [Symbol.iterator]() { let n = 0; return { next: () => ({ value: n++, done: n > 4 }), return: () => { log.push("closed"); return {}; } }; } };
const r = Object.groupBy(source, (v, i) => { log.push(`${v}@${i}`); return v % 2 ? "odd" : "even"; });
console.log(r, Object.getPrototypeOf(r), log.join());
try { Object.groupBy(source, (v) => { if (v === 1) throw new Error("stop"); return v; }); } catch (e) { console.log(e.message, log.at(-1)); }
const s = Symbol("s");
console.log(Object.groupBy(["b", "a", "10", "9"], (v) => v), Object.groupBy([1, 2], () => s)[s], Object.groupBy("hook", (c) => c), Object.groupBy([, 1], (v) => typeof v), Object.groupBy([1], () => ({ toString: () => "made" })), Object.groupBy([], () => 1), Object.groupBy([1], () => {}), Object.groupBy([1], () => "__proto__"));
for (const f of [() => Object.groupBy(null, (v) => v), () => Object.groupBy([], null), () => Object.groupBy(5, (v) => v), () => Object.groupBy({}, (v) => v), () => Object.groupBy(), () => Object.groupBy([1], () => Object.create(null))]) { try { f(); } catch (e) { console.log(e.name, e.message); } }
console.log(Object.groupBy.length, Object.groupBy.name);
