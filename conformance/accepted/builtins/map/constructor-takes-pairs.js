console.log(new Map(), new Map(null), new Map(undefined), new Map([[1, 2], [3]]), new Map(new Map([["k", "v"]])), new Map([["a", 1], ["a", 2]]), new Map(Object.entries({ x: 1 })));
for (const v of [5, {}, [1], ["ab"], [null]]) { try { console.log(new Map(v)); } catch (e) { console.log(e.name + ": " + e.message); } }
try { Map(); } catch (e) { console.log(e.name + ": " + e.message); }
