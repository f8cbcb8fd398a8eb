const o = { a: { b: 1 }, s: "x", list: [1], n: null, f() { return 5; } };
const x = 1;
const attempts = [() => x(), () => o(), () => o.a.b(), () => o.a.missing(), () => o.list[0](), () => o["a"]["b"](), () => o.f()(), () => o.s.nope(), () => o.list.nope(), () => o.a[o.s](), () => o?.s(), () => x.y(), () => o["not a name"](), () => o[x](), () => o.list[x + 1]()];
for (const f of attempts) { try { f(); console.log("no error"); } catch (e) { console.log(e.name + ": " + e.message); } }
