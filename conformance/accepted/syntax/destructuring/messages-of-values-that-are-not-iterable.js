const it = () => 1, o = { m() {} }, nul = null;
const at = (label, value) => value;
let u, q = { a: 1 };
const show = (e) => console.log(e instanceof Error ? `${e.name}: ${e.message}` : e);
u = 1, q = { a: 1 }; try { const [x = it(), [a]] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [x = it(), [a]] = [,5]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [x, [a]] = [it(), 5]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [a] = {b: it()}; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [a] = u || it(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [a] = {b: it(), c: u}; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [a] = it() + 1; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [a] = it().b; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [a] = u ?? it(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [a] = (1, it()); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [a] = (it(), 1); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [a] = q?.a; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [a] = u?.a; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [a] = it().b + 1; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [a] = -it(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [a] = u && it(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [a] = (u, u); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [a] = u; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [a] = it ? 1 : 2; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [a] = u || u; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [a] = u || q.a; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [a] = u ?? q.a; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [a] = [u, u][0]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [a] = (q.a, 1); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [a] = (1, q.a); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [a] = new o.K(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [a] = u(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [a] = o.k(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [a] = o.k().b; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [a] = it().b(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [a] = it()(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [a] = u || u(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [a] = u || o.k(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [a] = new o.k(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [a] = new u(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [a] = new u; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [a] = u() + 1; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [a] = (1, u()); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [a] = (u()); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [a] = ((u)); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [a] = (it()); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [a] = ( /* c */ u); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [a] = /* c */ u; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [a] = u = 5; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [a] = o.q = 5; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [a] = new o.k().b; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [a] = u++; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [a] = ++u; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [a] = q.a++; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [a] = (u)++; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [a] = u + 1; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [a] = u - 1 - 2; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [a] = u + 1 + 2; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [a] = it() + 1 + 2; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { let [a] = [...u()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { let [a] = [u()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [a] = u() ? u() : 1; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [a] = u() ?? u(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [a] = nul ?? u(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [a] = u()?.x; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [a] = u().x; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [a] = delete q.a; console.log("none"); } catch (e) { show(e); }
