const it = () => 1, o = { m() {} }, nul = null;
const at = (label, value) => value;
let u, q = { a: 1 };
const show = (e) => console.log(e instanceof Error ? `${e.name}: ${e.message}` : e);
u = 1, q = { a: 1 }; try { [...(function* () { const [[a] = it() ? 1 : yield 1] = [] })()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { [...(function* () { const [[a] = {a: it(), b: yield 1}] = [] })()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { [...it() + 1]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { [...it().b]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { [...q[it()]]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { [...u ?? it()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { [...u || it()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { [...u?.a ?? it()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { [...q?.a]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { [...q?.a.b]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { [...(1, it())]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { it(...it() + 1); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { it(...it().b); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { it(...(1, it())); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { it(...u?.a ?? it()); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { it(...q?.a); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { [...new o.K()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { it(...new o.K()); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { [...u()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { [...o.k()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { [...o.k().b]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { [...o.k() + 1]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { [...u ?? o.k()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { [...u || o.k()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { [...it()()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { [...it().b()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { [...new o.k()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { [...o?.k()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { [...(1, o.k())]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { [...it(o.k())]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { it(...u()); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { it(...o.k()); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { it(...it()()); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { it(...o.k().b); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { [...q.a?.()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { [...o?.m()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { [...o.m?.()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { it(...o?.m()); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { it(...u - 1 - 2); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { it(...u - 1 + 2); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { it(...q?.a + 1); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { it(...(new Map).size); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { it(...u ?? it()); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { [...delete q.a]; console.log("none"); } catch (e) { show(e); }
