const f = (...args) => args;
const o = {};
const attempts = [() => f(...undefined), () => f(...null), () => f(...o.missing), () => f(1, ...undefined), () => f(...undefined, 2)];
for (const attempt of attempts) { try { attempt(); console.log("no error"); } catch (e) { console.log(e.name + ": " + e.message); } }
