const it = () => 1, o = { m() {} }, nul = null;
const at = (label, value) => value;
let u, q = { a: 1 };
const show = (e) => console.log(e instanceof Error ? `${e.name}: ${e.message}` : e);
u = 1, q = { a: 1 }; try { new Map(it() + 1); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { (([a]) => 1)(u()); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { (q?.a + 1)(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { (q?.a ?? u)(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { [q?.a][0](); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { it(q?.a).b(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const [a] of u())  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const [a] of [u()])  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const [a] of [it()])  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { (q?.zz)(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { (q?.zz).x(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { (q?.a).x(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { (q?.a.b)(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { new (q?.zz)(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { new (q?.a.b)(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { (q?.zz)`x`; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { q?.zz(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { q?.a.b(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { q?.a.b.c(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { it()?.b(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { q[q?.a](); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { q[q?.a].b(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { q[u - 1 + 2](); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { q[u - 1 - 2](); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { q[1 + 2 + u](); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { q[u + 1 + 2](); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { q[u + "a" + 2](); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { q["a" + 2 + u](); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { q[u ** 2 ** 3](); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { q[u * 2 / 3 * 4 * 5](); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { q[u < 2 < 3](); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { q[u == 2 != 3](); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { q[u || 2 || 3](); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { q[u ?? 2 ?? 3](); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { q[u in q in q](); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { q[u & 1 & 2 | 3](); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { q[u << 1 << 2 >> 3](); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { (u - 1 - 2 + 3 + 4)(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { (u + 1 - 2 - 3)(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { (new Map)(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { (new Map().size)(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { (new Map()).size(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { new (new Map())(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { q[new Map()](); console.log("none"); } catch (e) { show(e); }
