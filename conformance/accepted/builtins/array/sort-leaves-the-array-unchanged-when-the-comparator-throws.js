const a = [3, 2, 1, 5, 4];
let n = 0;
try { a.sort((x, y) => { if (++n === 3) throw new Error("stop"); return x - y; }); } catch (e) { console.log(e.message, a); }
