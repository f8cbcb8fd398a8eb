// `finally` calls without arguments, waits for a promise that the function gives, and passes the outcome on unless that rejects.
const order = [];
const later = (v) => Promise.resolve().then(() => order.push(`waited ${v}`));
Promise.resolve("kept").finally(function (...args) { order.push(args.length, this === undefined); return later("a"); }).then((v) => order.push(v));
Promise.reject("reason").finally(() => "ignored").catch((r) => order.push(r));
Promise.resolve(1).finally(() => { throw "replaced"; }).catch((r) => order.push(r));
Promise.reject(1).finally(() => Promise.reject("replaced too")).catch((r) => order.push(r));
Promise.resolve("through").finally(5).then((v) => order.push(v));
for (let i = 0; i < 12; i++) await null;
console.log(order.join(" | "));
const then = Promise.prototype.finally.call({ then(a, b) { return [typeof a, typeof b, a === b, a.length, a.name === ""].join(); } }, () => {});
console.log(then, Promise.prototype.finally.call({ then: (a, b) => [a, b].join() }, "not a function"));
for (const r of [undefined, 5, {}]) { try { Promise.prototype.finally.call(r, () => {}); } catch (e) { console.log(e.name, e.message); } }
