// The constructor reads `add` once and closes the iterator when it throws.
const log = [];
class Lower extends Set { add(v) { log.push(v); if (v === "STOP") throw new Error("refused"); return super.add(String(v).toLowerCase()); } }
const source = (...values) => ({ [Symbol.iterator]() { return { next: () => values.length ? { value: values.shift(), done: false } : { done: true }, return: () => { log.push("closed"); return {}; } }; } });
console.log(new Lower(source("A", "b", "a")), log.splice(0).join());
try { new Lower(source("A", "STOP", "b")); } catch (e) { console.log(e.message, log.join()); }
for (const v of [undefined, null, "hook", [1, 1, , 2], new Map([[1, 2]]), new Set([3]), [].values()]) console.log(new Set(v));
for (const v of [5, {}, true, Symbol("s"), 1n]) { try { new Set(v); } catch (e) { console.log(e.name, e.message); } }
try { Set([1]); } catch (e) { console.log(e.name, e.message); }
class Broken extends Set { add = undefined; }
console.log(new Broken([1]).add);
class NotCallable extends Set { get add() { return "no function"; } }
try { new NotCallable([1]); } catch (e) { console.log(e.name, e.message); }
console.log(Set.length, Set.name);
