const attempts = [() => { "s".x = 1; }, () => { (5).x = 1; }, () => { true.x = 1; }, () => { "abc"[0] = "z"; }, () => { "abc".length = 1; }];
for (const f of attempts) { try { f(); console.log("no error"); } catch (e) { console.log(e.name + ": " + e.message); } }
