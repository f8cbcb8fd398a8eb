const fs = [];
for (const m of ["a", "b"]) {
  try { throw new Error(m); } catch (err) { fs.push(() => err.message); }
}
console.log(fs.map((f) => f()));
