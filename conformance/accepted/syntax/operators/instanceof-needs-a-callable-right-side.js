const attempts = [() => 1 instanceof 1, () => ({}) instanceof {}, () => [] instanceof "x", () => 1 instanceof undefined, () => ({}) instanceof (() => {})];
for (const f of attempts) { try { console.log(f()); } catch (e) { console.log(e.name + ": " + e.message); } }
