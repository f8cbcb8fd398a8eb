// `Promise.resolve` gives a promise of the same constructor as it is, wraps thenables and others, and needs a constructor as receiver.
const p = Promise.resolve(1);
class Sub extends Promise {}
const s = Sub.resolve(2);
console.log(Promise.resolve(p) === p, Sub.resolve(s) === s, Sub.resolve(p) === p, Promise.resolve(s) === s, Sub.resolve(3) instanceof Sub, Promise.resolve(s) instanceof Sub);
Promise.resolve({ then(resolve) { console.log("then called"); resolve("from a thenable"); } }).then((v) => console.log(v));
Promise.resolve({ then: 5 }).then((v) => console.log(v));
Promise.resolve({ get then() { throw new Error("getter"); } }).catch((e) => console.log(e.message));
Promise.resolve(() => 1).then((f) => console.log(typeof f));
Promise.resolve().then((v) => console.log(v));
console.log("first");
for (const r of [undefined, {}, 5, () => {}, class { constructor() {} }]) { try { Promise.resolve.call(r, 1); } catch (e) { console.log(e.name, e.message); } }
console.log(Promise.resolve.length, Promise.reject.length, Promise.reject.name);
