// ends: limit memory
const all = [];
function* g() { const big = [1, 2, 3]; yield big; }
for (;;) { const it = g(); it.next(); all.push(it); }
