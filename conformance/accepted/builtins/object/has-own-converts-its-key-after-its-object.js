const key = { toString() { console.log("key"); return "a"; } };
console.log(Object.hasOwn({ a: 1 }, key));
for (const v of [null, undefined]) { try { Object.hasOwn(v, key); } catch (e) { console.log(e.name + ": " + e.message); } }
