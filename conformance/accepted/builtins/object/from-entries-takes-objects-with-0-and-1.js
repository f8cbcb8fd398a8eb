console.log(Object.fromEntries([{ 0: "a", 1: "b" }, ["only key"], []]));
for (const v of [[1], ["ab"], [null], 5, undefined, {}]) { try { console.log(Object.fromEntries(v)); } catch (e) { console.log(e.name + ": " + e.message); } }
