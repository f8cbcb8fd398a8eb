const a = [1, 2, 3];
console.log(a.with(1, "x"), a.with(-1, "y"), a.toSpliced(1, 1), a.toSpliced(1, 0, "n"), a.toSpliced(), a.toSpliced(1), a);
try { a.with(3, 0); } catch (e) { console.log(e.name + ": " + e.message); }
