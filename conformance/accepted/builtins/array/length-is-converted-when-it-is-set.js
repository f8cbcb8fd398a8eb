const a = [1, 2, 3, 4];
a.length = "3";
console.log(a);
const log = [];
a.length = { valueOf() { log.push("valueOf"); return 2; } };
console.log(a, log);
a.length = true;
console.log(a);
for (const bad of [1.5, -1, "x", {}, 2 ** 32]) { try { a.length = bad; } catch (e) { console.log(e.name + ": " + e.message); } }
