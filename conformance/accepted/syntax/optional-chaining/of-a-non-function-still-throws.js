const o = { x: 1, s: "t" };
const attempts = [() => o.x?.(), () => o?.s(), () => o.missing?.x.y ?? o.x.y.z, () => o.s?.nope(), () => o?.a.b];
for (const f of attempts) { try { console.log(f()); } catch (e) { console.log(e.name + ": " + e.message); } }
