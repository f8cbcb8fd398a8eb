async function worker(name, n) { for (let i = 0; i < n; i++) { console.log(name, i); await null; } return name; }
console.log(await Promise.all([worker("a", 3), worker("b", 2), worker("c", 1)]));
