const it = () => 1, o = { m() {} }, nul = null;
const at = (label, value) => value;
let u, q = { a: 1 };
const show = (e) => console.log(e instanceof Error ? `${e.name}: ${e.message}` : e);
u = 1, q = { a: 1 }; try { for await (const x of new o.K())  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of new o.K)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of new Map().size)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of new (class {}))  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of new (it()))  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of it())  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of o.m())  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of o?.m())  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of it?.())  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of it().b)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of it() + 1)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of -it())  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of u ?? it())  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of u || it())  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of u || q)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of (1, it()))  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of (it(), 1))  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of q?.a)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of u?.a)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of q.a)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of {a: it()})  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of [it()][0])  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of it() ? 1 : 2)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of (u = it()))  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of await it())  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of o.m`x`)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of u())  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of o.k())  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of o.k().b)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of it()())  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of new o.k())  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of u || o.k())  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of u ?? o.k())  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of o?.k())  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of o.m?.())  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of nul?.a)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of nul || nul)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of nul || o.m())  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of nul ?? o.m())  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of [nul][0])  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of new o.m().b)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of {a: o.m()}.b)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of q?.a + 1)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of (q?.a, 1))  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of q?.a ?? u)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of [q?.a][0])  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of {})  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of {a: u})  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of {...{}})  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of {...u})  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of {b(){}})  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of {get b(){return 1}})  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of class {})  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of () => 1)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of 5)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of u++)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of u = 5)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of !u)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of void 0)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of void it())  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of u && u)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of u ?? u)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of nul ?? nul)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of u + 1 + 2)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of (u, 1))  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of (1, q.a))  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of nul ? 1 : nul)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of this)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of u ? 5 : 6)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of it() ? 5 : 6)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of it() ? nul : nul)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of q?.a.b)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of delete q.a)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for await (const x of delete q.z?.a)  ;; console.log("none"); } catch (e) { show(e); }
