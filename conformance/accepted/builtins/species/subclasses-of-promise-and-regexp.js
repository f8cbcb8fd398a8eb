// `then` and `finally` of a promise subclass, and `split` and `matchAll` of a pattern subclass, construct that class.
const log = [];
class P extends Promise { constructor(f) { super(f); log.push("P"); } }
const p = P.resolve(1);
p.then(); p.catch(); p.finally(() => {});
console.log(log.splice(0).join(" "), p.then() instanceof P, P.reject(1).catch(() => {}) instanceof P);
class R extends RegExp { constructor(source, flags) { super(source, flags); log.push(`R(${source},${flags})`); } exec(s) { log.push("exec"); return super.exec(s); } }
log.length = 0;
console.log("a,b,c".split(new R(",")), log.splice(0).join(" "));
console.log([..."a1b2".matchAll(new R("\\d", "g"))].map((m) => m[0]), log.splice(0).join(" "));
console.log("a1b2".replace(new R("\\d", "g"), "#"), log.splice(0).join(" "), "xay".search(new R("a")), "aa".match(new R("a", "g")), log.splice(0).length);
for (const c of [undefined, null, 5, {}, () => {}]) { const q = Promise.resolve(1); q.constructor = c; try { console.log(q.then() instanceof Promise); } catch (e) { console.log(e.name, e.message); } }
for (const c of [undefined, null, 5, {}, () => {}]) { const r = /,/; r.constructor = c; try { console.log("a,b".split(r)); } catch (e) { console.log(e.name, e.message); } }
