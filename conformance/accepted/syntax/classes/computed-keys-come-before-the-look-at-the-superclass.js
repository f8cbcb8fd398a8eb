const log = [];
const f = (x) => { log.push(x); return x; };
const bad = {};
for (const h of [1, undefined, bad, () => 1, async function(){}, function*(){}, "s", Symbol.iterator, {prototype: 1}, parseInt, Math]) {
  log.length = 0;
  try { class A extends h { [f("a")]() {} static [f("b")] = f("s"); [(f("c"))] = 1; } } catch (e) { console.log(e.name + ": " + e.message, log.join()); }
}
const P = function () {}.bind();
Object.defineProperty(P, "prototype", { value: 5 });
const Q = function () {}.bind(); 
Object.defineProperty(Q, "prototype", { get() { log.push("get"); return 3; } });
for (const h of [P, Q]) {
  log.length = 0;
  try { class A extends h { [f("a")]() {} } } catch (e) { console.log(e.name + ": " + e.message, log.join()); }
}
const R = function () {}.bind(); 
Object.defineProperty(R, "prototype", { get() { log.push("get"); return null; } });
log.length = 0;
class S extends R { [f("a")]() {} [(f("k"))] = 1 }
console.log(log.join(), Object.getPrototypeOf(S.prototype));
log.length = 0;
try { class T extends R { [f("a")]() {} [(() => { throw new Error("key") })()] = 1 } } catch (e) { console.log(e.message, log.join()); }
log.length = 0;
try { class T extends 5 { [f("a")]() {} [(() => { throw new Error("key") })()] = 1 } } catch (e) { console.log(e.message, log.join()); }
try { class T extends T { } } catch (e) { console.log(e.message, log.join()); }
try { class T extends (() => T)() { } } catch (e) { console.log(e.message, log.join()); }
for (const h of [5, Object, null]) {
  log.length = 0;
  try { class A extends h { static [f("prototype")]() {} [f("x")]() {} } } catch (e) { console.log(e.name + ": " + e.message, log.join()); }
  log.length = 0;
  try { class A extends h { static [f("prototype")] = 1; [f("x")] = 2; } } catch (e) { console.log(e.name + ": " + e.message, log.join()); }
  log.length = 0;
  try { class A extends h { [f("a")]() { return 1; } b() {} [f("c")] = 3; static [f("d")]() { return 4; } get [f("e")]() { return super.toString === undefined; } set [f("e")](v) {} ["lit"]() {} static [f("s")] = f("init"); static { f("block"); } async *[f(Symbol.iterator)]() {} };
    console.log(Object.getOwnPropertyNames(A), Object.getOwnPropertyNames(A.prototype), A.d(), A.d.name, A.s); } catch (e) { console.log(e.name + ": " + e.message); }
  console.log(log.map(String).join());
}
function* g() { class Z extends (yield 1) { [yield 2]() { return "two"; } [yield 3] = 3; static [yield 4]() { return super.keys; } } return Z; }
const it = g(); it.next(); it.next(Object); it.next("two"); it.next("three"); const Z = it.next("four").value; console.log(new Z().two(), new Z().three, Z.four() === Object.keys);
class W extends Object { [(() => typeof W0)()]() {} static [`k${1}`] = 1; } console.log(Object.getOwnPropertyNames(W.prototype), W.k1);
try { class V extends Object { [(() => V)()]() {} } } catch (e) { console.log(e.message); }
try { class V extends Object { #p = 1; static has(o) { return #p in o; } [(f("m"), "m")]() { return this.#p; } } console.log(new V().m(), V.has(new V())); } catch (e) { console.log(e.message); }
