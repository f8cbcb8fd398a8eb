const attempts = [() => { for (const [a] of [1]); }, () => { for (const { z } of [null]); }, () => { for (const { y } of [{}, undefined]); }];
for (const f of attempts) { try { f(); console.log("no error"); } catch (e) { console.log(e.name + ": " + e.message); } }
