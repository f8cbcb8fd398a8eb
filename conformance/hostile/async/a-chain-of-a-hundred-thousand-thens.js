// ends: completed
let p = Promise.resolve(0);
for (let i = 0; i < 1e5; i++) p = p.then((n) => n + 1);
console.log(await p);
