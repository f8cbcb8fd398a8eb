// What `return()` throws or gives is seen when the loop was left by a jump; an exception from the body wins over it.
const make = (ret) => ({ [Symbol.iterator]: () => ({ next: () => ({ value: 1, done: false }), return: ret }) });
const run = (ret, body) => { try { for (const x of make(ret)) body(x); } catch (e) { return `${e.name}: ${e.message}`; } };
const leave = (ret) => { try { for (const x of make(ret)) break; return "left"; } catch (e) { return `${e.name}: ${e.message}`; } };
const give = (ret) => { try { for (const x of make(ret)) return "given"; } catch (e) { return `${e.name}: ${e.message}`; } };
const fail = () => { throw new RangeError("from return"); };
console.log(run(fail, () => { throw new SyntaxError("from the body"); }), leave(fail), give(fail));
console.log(run(() => 5, () => { throw new SyntaxError("from the body"); }), leave(() => 5), leave(() => undefined), leave(() => null), leave(undefined), leave(null), leave(5), give(() => ({ done: true })));
const getter = { [Symbol.iterator]: () => ({ next: () => ({ done: false }), get return() { throw new Error("getter"); } }) };
try { for (const x of getter) break; } catch (e) { console.log(e.message); }
try { for (const x of getter) throw new Error("body"); } catch (e) { console.log(e.message); }
