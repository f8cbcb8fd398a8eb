// `catch` is `then(undefined, f)` on whatever has a `then`, and gives what that gives.
const log = [];
console.log(Promise.prototype.catch.call({ then(...args) { log.push(args.length, typeof args[0], typeof args[1]); return "from then"; } }, () => {}), log.join());
for (const r of [undefined, null, 5, {}, { then: 1 }]) { try { Promise.prototype.catch.call(r, () => {}); } catch (e) { console.log(e.name, e.message); } }
Promise.reject(1).catch().catch((v) => console.log("still", v));
Promise.reject(new Error("x")).catch((e) => e.message).then((v) => console.log(v));
class P extends Promise { then(a, b) { console.log("own then", typeof a, typeof b); return super.then(a, b); } }
P.reject(2).catch((v) => console.log("caught", v));
