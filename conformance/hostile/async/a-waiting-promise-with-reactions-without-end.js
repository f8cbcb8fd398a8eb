// ends: limit memory
const p = new Promise(() => {});
for (;;) p.then(() => {});
