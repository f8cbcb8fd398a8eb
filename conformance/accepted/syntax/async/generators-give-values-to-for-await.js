async function* count(n) { for (let i = 0; i < n; i++) { await null; yield i; } return "not seen"; }
for await (const x of count(3)) console.log(x);
const it = count(1);
console.log(await it.next(), await it.next(), await it.next());
