// A promise that is resolved with a promise settles two jobs later than one that is resolved with a value.
const order = [];
const tick = async (name, n) => { for (let i = 1; i <= n; i++) { await null; order.push(`${name}${i}`); } };
tick("t", 6);
Promise.resolve("plain").then((v) => order.push(v));
new Promise((r) => r(Promise.resolve("nested"))).then((v) => order.push(v));
Promise.resolve().then(() => Promise.resolve("returned")).then((v) => order.push(v));
(async () => Promise.resolve("async return"))().then((v) => order.push(v));
(async () => await Promise.resolve("async await"))().then((v) => order.push(v));
new Promise((r) => r({ then(f) { order.push("then called"); f("thenable"); } })).then((v) => order.push(v));
for (let i = 0; i < 8; i++) await null;
console.log(order.join(", "));
