const o = { n: null };
const attempts = [() => { o.n.x = 1; }, () => { o.missing.x = 1; }, () => { o.missing[0] = 1; }, () => { o.n.x += 1; }, () => { o.missing.count++; }, () => { delete o.n.x; }];
for (const f of attempts) { try { f(); } catch (e) { console.log(e.name + ": " + e.message); } }
