// What the callback gives must be an iterable object or an iterator; a string is refused; return closes inner and outer.
const log = [];
function* source() { try { yield 1; yield 2; } finally { log.push("outer closed"); } }
function* inner(v) { try { yield v; yield v * 10; } finally { log.push(`inner ${v} closed`); } }
console.log([...source().flatMap(inner)], log.splice(0).join());
console.log([...source().flatMap((v) => [v, [v]])], [...source().flatMap((v, i) => new Set([i]))], [...source().flatMap((v) => new String("ab"))], [...source().flatMap(() => ({ n: 0, next() { return { value: "own", done: this.n++ > 0 }; } }))].length);
log.length = 0;
for (const bad of ["text", 5, null, undefined, {}, { [Symbol.iterator]: 5 }, { [Symbol.iterator]: () => 5 }]) { try { console.log([...source().flatMap(() => bad)]); } catch (e) { console.log(e.name, e.message, log.splice(0).join()); } }
const it = source().flatMap(inner);
it.next();
console.log(it.return(), log.splice(0).join(", "), it.next());
const failing = source().flatMap(() => ({ [Symbol.iterator]: () => ({ next() { throw new Error("inner next"); } }) }));
try { failing.next(); } catch (e) { console.log(e.message, log.join()); }
