// The constructor reads `set` once, closes the iterator if a pair is bad or `set` throws, and takes nothing for null.
const log = [];
class Traced extends Map { set(k, v) { log.push(`set ${String(k)}`); if (k === "bad") throw new Error("refused"); return super.set(k, v); } }
const source = (...pairs) => ({ [Symbol.iterator]() { return { next: () => pairs.length ? { value: pairs.shift(), done: false } : { done: true }, return: () => { log.push("closed"); return {}; } }; } });
console.log(new Traced(source(["a", 1], ["b", 2])), log.splice(0).join());
for (const pairs of [[["a", 1], ["bad", 2], ["c", 3]], [5], ["ab"], [null], [undefined], [[]], [{ 0: "k", 1: "v" }], [{ get 0() { throw new Error("key"); } }], [{ get 1() { throw new Error("value"); } }]]) { try { console.log(new Traced(source(...pairs))); } catch (e) { console.log(e.name, e.message, log.splice(0).join()); } }
for (const v of [undefined, null, [], "", new Map([[1, 2]]), Object.entries({ x: 1 })]) console.log(new Map(v));
for (const v of [5, {}, true, [1], ["a"], Symbol("s")]) { try { new Map(v); } catch (e) { console.log(e.name, e.message); } }
class NotCallable extends Map { get set() { return 5; } }
console.log(new NotCallable());
try { new NotCallable([]); } catch (e) { console.log(e.name, e.message); }
try { Map(); } catch (e) { console.log(e.name, e.message); }
console.log(Map.length, Map.name);
