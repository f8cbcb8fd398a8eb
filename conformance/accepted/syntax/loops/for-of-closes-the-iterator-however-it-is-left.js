// break, return, throw and a jump to an outer label close the iterator; its natural end and its own exceptions do not.
const log = [];
const make = (name, fail) => ({ [Symbol.iterator]() { let n = 0; return { next() { if (fail === n) throw new Error(`${name}.next`); return { value: n++, done: n > 3 }; }, return() { log.push(`${name} closed`); return {}; } }; } });
for (const x of make("end")) x;
for (const x of make("break")) if (x === 1) break;
for (const x of make("continue")) { if (x === 1) continue; }
outer: for (const x of make("outer")) for (const y of make("inner")) { if (y === 1) continue outer; if (x === 1) break outer; }
(() => { for (const x of make("return")) return x; })();
try { for (const x of make("throw")) throw new Error("body"); } catch (e) { log.push(e.message); }
try { for (const x of make("failing", 1)) x; } catch (e) { log.push(e.message); }
try { for (const { a: { b } } of make("pattern")) b; } catch (e) { log.push(e.name); }
block: { for (const x of make("block")) break block; }
console.log(log.join("\n"));
