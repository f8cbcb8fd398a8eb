const attempts = [() => [...5], () => [...{}], () => [...undefined], () => [...null], () => { const o = {}; return [...o.items]; }, () => { const o = { n: 1 }; return [...o]; }];
for (const f of attempts) { try { f(); console.log("no error"); } catch (e) { console.log(e.name + ": " + e.message); } }
