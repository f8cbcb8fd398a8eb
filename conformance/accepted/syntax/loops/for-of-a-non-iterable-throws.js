const o = { a: 1, list: undefined };
const attempts = [() => { for (const x of 5); }, () => { for (const x of o); }, () => { for (const x of null); }, () => { for (const x of o.list); }, () => { for (const x of {}); }, () => { for (const x of o.a); }];
for (const f of attempts) { try { f(); console.log("no error"); } catch (e) { console.log(e.name + ": " + e.message); } }
