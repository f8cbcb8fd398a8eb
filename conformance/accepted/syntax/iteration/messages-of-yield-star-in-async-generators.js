const it = () => 1, o = { m() {} }, nul = null;
const at = (label, value) => value;
let u, q = { a: 1 };
const show = (e) => console.log(e instanceof Error ? `${e.name}: ${e.message}` : e);
u = 1, q = { a: 1 }; try { async function* g() { yield* it() + 1 } for await (const x of g()) ; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { async function* g() { yield* it() } for await (const x of g()) ; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { async function* g() { yield* it().b } for await (const x of g()) ; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { async function* g() { yield* it?.() } for await (const x of g()) ; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { async function* g() { yield* u ?? it() } for await (const x of g()) ; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { async function* g() { yield* u || it() } for await (const x of g()) ; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { async function* g() { yield* new o.K() } for await (const x of g()) ; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { async function* g() { yield* (1, it()) } for await (const x of g()) ; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { async function* g() { yield* {a: it()} } for await (const x of g()) ; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { async function* g() { yield* q?.a } for await (const x of g()) ; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { async function* g() { yield* u() } for await (const x of g()) ; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { async function* g() { yield* o.k() } for await (const x of g()) ; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { async function* g() { yield* it()() } for await (const x of g()) ; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { async function* g() { yield* new o.k() } for await (const x of g()) ; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { async function* g() { yield* u } for await (const x of g()) ; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { async function* g() { yield* q } for await (const x of g()) ; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { async function* g() { yield* {} } for await (const x of g()) ; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { async function* g() { yield* q.a } for await (const x of g()) ; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { async function* g() { yield* nul } for await (const x of g()) ; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { async function* g() { yield* nul || it() } for await (const x of g()) ; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { async function* g() { yield* this } for await (const x of g()) ; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { async function* g() { yield* await u } for await (const x of g()) ; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { async function* g() { yield* u ? 1 : 2 } for await (const x of g()) ; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { async function* g() { yield* u + 1 } for await (const x of g()) ; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { async function* g() { it(); yield* {} } for await (const x of g()) ; console.log("none"); } catch (e) { show(e); }
