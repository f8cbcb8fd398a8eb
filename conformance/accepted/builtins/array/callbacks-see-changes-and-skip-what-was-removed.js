const run = (method) => { const a = [1, 2, 3, 4]; const seen = []; const r = a[method]((x, i) => { seen.push(x); if (i === 0) { a[1] = 20; a.pop(); delete a[2]; } return method === "every"; }); console.log(method, seen, r, a); };
for (const m of ["map", "forEach", "filter", "some", "every", "find", "findIndex", "flatMap"]) run(m);
