const o = {};
for (const f of [() => o.name.trim(), () => o.name.length, () => "x".nope(), () => "x".trim.y.z, () => null.toString(), () => o.name[0]]) { try { f(); } catch (e) { console.log(e.name + ": " + e.message); } }
