const o = { n: null };
const list = [undefined];
const attempts = [() => o.n.x, () => o.missing.x, () => list[0].y, () => o.missing["a b"], () => o.n[5], () => o.missing.deep.er, () => undefined.z, () => null.z, () => o.missing[o], () => o.n[{ toString() { throw new Error("not reached"); } }]];
for (const f of attempts) { try { f(); } catch (e) { console.log(e.name + ": " + e.message); } }
