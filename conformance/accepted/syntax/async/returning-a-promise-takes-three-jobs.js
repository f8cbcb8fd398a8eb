const log = (m) => () => console.log(m);
async function f() { return Promise.resolve("f"); }
async function g() { return await Promise.resolve("g"); }
f().then(console.log);
g().then(console.log);
let p = Promise.resolve();
for (let i = 0; i < 6; i++) p = p.then(log(i));
