// ends: limit memory
const p = new Promise(() => {});
const f = async () => { const big = [1, 2, 3]; await p; return big; };
for (;;) f();
