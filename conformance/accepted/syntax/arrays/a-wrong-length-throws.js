const a = [1, 2];
for (const n of [-1, 1.5, "x", NaN, 4294967296, {}]) { try { a.length = n; } catch (e) { console.log(e.name + ": " + e.message); } }
a.length = "1";
console.log(a);
a.length = true;
console.log(a);
