const it = () => 1, o = { m() {} }, nul = null;
const at = (label, value) => value;
let u, q = { a: 1 };
const show = (e) => console.log(e instanceof Error ? `${e.name}: ${e.message}` : e);
u = 1, q = { a: 1 }; try { function* g() { yield* it() + 1 } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { yield* it().b } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { yield* u ?? it() } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { yield* u || it() } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { yield* (1, it()) } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { yield* it?.() } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { yield* o?.m() } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { yield* o.m?.() } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { yield* q?.a } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { yield* u?.a } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { yield* new Map } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { yield* new o.K } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { o.K = class {}; yield* new o.K } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { o.K = class {}; yield* new o.K() } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { yield* it() ? 1 : 2 } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { yield* { a: it() } } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { yield* [it()][0] } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { yield* u() } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { yield* o.k() } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { yield* o.k().b } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { yield* it()() } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { yield* it().b() } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { yield* new o.k() } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { yield* u || o.k() } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { yield* u ?? o.k() } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { yield* o?.k() } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { yield u() } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { yield* u } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { yield* (u) } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { yield* this } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { yield* 5 } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { yield* q } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { yield* q.a } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { yield* {} } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { yield* {a: u} } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { yield* [...it()] } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { yield* [q.a][0] } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { yield* u ? u : 1 } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { yield* u ? 1 : 2 } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { yield* q ?? u } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { yield* (1, u) } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { yield* (u, 1) } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { yield* u = 5 } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { yield* -u } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { yield* !u } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { yield* !it() } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { yield* void it() } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { yield* class {} } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { yield* (() => 1) } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { yield* u++ } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { yield* u + 1 + 2 } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { yield* yield 1 } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { yield* u || 1 } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { yield* nul || nul } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { yield* nul || it() } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { yield* nul } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { yield* nul.b } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { const z = 1; yield* z } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g(z) { yield* z } [...g(1)]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g(z) { u; yield* z } [...g(1)]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g(z) { it(); yield* 5 } [...g(1)]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g(z) { it(); yield* {} } [...g(1)]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g(z) { const y = it(); yield* {} } [...g(1)]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g(z) { yield; yield* {} } [...g(1)]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { yield* delete q.a } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { yield* (() => 5)() } [...g()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { function* g() { yield* delete q[it()] } [...g()]; console.log("none"); } catch (e) { show(e); }
