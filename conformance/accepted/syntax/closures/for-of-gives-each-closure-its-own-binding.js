const fs = [];
for (const x of ["a", "b"]) fs.push(() => x);
for (let [k, v] of [[1, 2], [3, 4]]) fs.push(() => { k++; return k + v; });
console.log(fs.map((f) => f()), fs.map((f) => f()));
