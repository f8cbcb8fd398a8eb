const it = () => [3, 1, 2].values();
console.log(it().reduce((a, b) => a + b), it().reduce((a, b) => a + b, ""), it().toArray(), it().some((x) => x > 2), it().every((x) => x > 2), it().find((x) => x < 3));
it().forEach((x, i) => console.log(x, i));
try { [].values().reduce((a) => a); } catch (e) { console.log(e.name, e.message); }
for (const m of ["map", "reduce", "forEach", "some", "find"]) { try { it()[m](5); } catch (e) { console.log(e.name, e.message); } }
