const f = (...args) => args;
const o = { n: 1 };
const attempts = [() => f(...5), () => f(...{}), () => f(...o), () => f(...o.n), () => f(1, ...5), () => Math.max(...o)];
for (const attempt of attempts) { try { attempt(); console.log("no error"); } catch (e) { console.log(e.name + ": " + e.message); } }
