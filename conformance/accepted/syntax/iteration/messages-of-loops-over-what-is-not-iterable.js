const it = () => 1, o = { m() {} }, nul = null;
const at = (label, value) => value;
let u, q = { a: 1 };
const show = (e) => console.log(e instanceof Error ? `${e.name}: ${e.message}` : e);
u = 1, q = { a: 1 }; try { for (const x of it() + 1)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of -it())  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of (1, it()))  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of (it(), 1))  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of u ?? it())  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of u || it())  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of u?.a ?? it())  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of q?.a ?? it())  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of [it()][0])  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of q[it()])  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of q[it()].b)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of it().b)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of it()())  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of o.m(it()))  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of it().b.c)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of (u = it()))  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of new (it()))  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of (it() ? 1 : 2))  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of new o.K())  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of new o.K)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of o?.m())  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of it?.())  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of o.m`x`)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of u())  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of o.k())  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of o.k().b)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of o.k() + 1)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of (1, o.k()))  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of u ?? o.k())  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of u || o.k())  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of o?.k())  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of o.m(o.k()))  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of new o.k())  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of new o.k)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of new o.k().b)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of o.m()())  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of o.m().b())  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of o.m().b)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of it().b())  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of it`x`.b())  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of q[it()]())  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of it(it()).b())  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of o.k ? 1 : u())  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of u() ? 1 : 2)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x in u())  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x in it()())  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of o.k?.())  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of q.a?.())  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of nul?.a)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of nul || nul)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of nul || o.m())  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of nul ?? o.m())  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of nul ? 1 : null)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of it() ? null : null)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of it() ? o.m() : null)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of {})  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of {a: o.m})  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of {a: it()})  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of {a: it(), b(){}})  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of {a: it(), b: [1, {}]})  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of {get a() {return 1}})  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of {...{}})  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of {...it()})  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of {a: u})  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of {u})  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of {a: 1})  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of {...{}, a: 1})  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of {a: 1, ...{}})  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of class {})  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of class { static x = 1 })  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of class extends Object { })  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of () => 1)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of function () { it() })  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of /x/)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of 5)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of !it())  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of void it())  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of void 0)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of typeof it())  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of +u)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of u = 5)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of u += 5)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of u++)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of q.a++)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of q.a = 5)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of delete q.a)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of u === 1)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of u && 1)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of u && u)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of 1 && u)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of u || 1)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of u ?? 1)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of u ?? u)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of u ?? q.a)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of [1][0])  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of [u][0])  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of (u, 1))  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of (1, u))  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of (1, q.a))  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of await 1)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of new Map().size)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of new Map)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of it(o.m()))  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of it(...[1]))  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of o.m(...[1]))  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of this)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of 5n)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of it().x?.y)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of `a`.length)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of `a${u}`.length)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of -1)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of 1 + 2)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of u + 2 + 3)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of (u + 2) * 3)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of 1 - it())  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of ++u)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of (u))  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of u - 1 - 2)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of u - 1 + 2)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of u || 1 || 2)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of (u, 1, 2))  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of (u, u, u))  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of u ** 2 ** 3)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of u == 1 == 2)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of q?.a + 1)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of {...u})  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of {...u, ...u})  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of {...{}, ...{}})  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of {a: {}, b: {c: 1}})  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of delete q[u])  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of delete q.a.b)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const x of delete q[it()])  ;; console.log("none"); } catch (e) { show(e); }
