for (const v of [null, undefined]) { try { Array.from(v); } catch (e) { console.log(e.name + ": " + e.message); } }
for (const f of [5, "x", {}, null]) { try { Array.from([1], f); } catch (e) { console.log(e.name + ": " + e.message); } }
console.log(Array.from([1], undefined));
