const o = { a: { b: 1 }, f() {} };
const x = 1;
const arrow = () => {};
const attempts = [() => new x(), () => new o.a.b(), () => new arrow(), () => new o.f(), () => new o.missing(), () => new Math.max(), () => new parseInt()];
for (const f of attempts) { try { f(); console.log("no error"); } catch (e) { console.log(e.name + ": " + e.message); } }
