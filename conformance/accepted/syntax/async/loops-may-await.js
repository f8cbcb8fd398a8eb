const sleep = (v) => new Promise((r) => r(v));
let sum = 0;
for (const x of [1, 2, 3]) sum += await sleep(x);
for (let i = 0; await sleep(i < 3); i++) sum += i;
while (await sleep(sum < 20)) sum += await sleep(5);
for (const k in await sleep({ a: 1, b: 2 })) console.log(k);
console.log(sum);
