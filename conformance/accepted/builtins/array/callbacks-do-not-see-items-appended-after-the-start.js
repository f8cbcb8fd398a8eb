const run = (method) => { const a = [1, 2, 3]; const seen = []; a[method]((x) => { seen.push(x); if (a.length < 6) a.push(x * 10); return method === "every"; }); console.log(method, seen, a); };
for (const m of ["map", "forEach", "filter", "some", "every", "find", "findIndex"]) run(m);
