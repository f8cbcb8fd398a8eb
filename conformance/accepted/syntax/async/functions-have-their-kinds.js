async function f() {}
const g = async () => {};
const o = { async m() {}, async *n() {} };
async function* h() {}
console.log(f, g, o, h, h(), typeof f, f.length, f.name, "prototype" in f, "prototype" in h);
console.log(Object.prototype.toString.call(f), Object.prototype.toString.call(h), Object.prototype.toString.call(h()));
for (const x of [f, g, o.m, h]) { try { new x(); } catch (e) { console.log(e.name, e.message); } }
