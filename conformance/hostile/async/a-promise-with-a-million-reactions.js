// ends: limit memory
const p = Promise.resolve();
for (let i = 0; i < 1e6; i++) p.then(() => {});
