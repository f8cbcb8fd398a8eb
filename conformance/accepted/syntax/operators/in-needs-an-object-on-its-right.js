const attempts = [() => "a" in "abc", () => 0 in 5, () => "x" in null, () => "x" in undefined, () => 1 in true];
for (const f of attempts) { try { f(); } catch (e) { console.log(e.name + ": " + e.message); } }
