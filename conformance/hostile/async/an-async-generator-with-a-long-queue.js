// ends: limit memory
async function* g() { yield 1; }
const it = g();
for (;;) it.next();
