// An array pattern asks as often as it has elements, closes the iterator afterwards unless it ended, and when something throws.
const log = [];
const source = (n, fail) => ({ [Symbol.iterator]() { let i = 0; return { next() { log.push(`next ${i}`); if (i === fail) throw new Error("from next"); return { value: i++, done: i > n }; }, return() { log.push("return"); return {}; } }; } });
const run = (f) => { try { log.push(`got ${JSON.stringify(f())}`); } catch (e) { log.push(`${e.name} ${e.message}`); } console.log(log.splice(0).join(", ")); };
run(() => { const [] = source(3); });
run(() => { const [a] = source(3); return a; });
run(() => { const [a, , c] = source(3); return [a, c]; });
run(() => { const [a, b, c] = source(2); return [a, b, c]; });
run(() => { const [...r] = source(2); return r; });
run(() => { const [a, ...r] = source(1); return r; });
run(() => { const [a, b = (() => { throw new Error("default"); })()] = source(1); });
run(() => { const [a = (() => { throw new Error("default"); })()] = [undefined]; });
run(() => { const [{ x: { y } }] = source(3); });
run(() => { const [a, b] = source(3, 1); return a; });
run(() => { let o = Object.freeze({}); [o.x] = source(3); });
run(() => { function* g() { try { const [a, b = yield a] = source(3); return [a, b]; } finally { log.push("generator finally"); } } return [...g()]; });
