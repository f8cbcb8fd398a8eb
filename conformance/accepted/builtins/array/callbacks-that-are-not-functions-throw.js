const a = [1];
for (const m of ["map", "filter", "forEach", "find", "findIndex", "findLast", "some", "every", "reduce", "flatMap", "sort"]) for (const f of [undefined, null, 5, "s", {}, [1]]) { try { a[m](f); console.log(m, "no error"); } catch (e) { console.log(m, e.name + ": " + e.message); } }
