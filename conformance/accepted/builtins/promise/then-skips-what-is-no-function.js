// `then` passes value and reason through where it has no function for them, and always gives a new promise.
const ok = Promise.resolve("value"), bad = Promise.reject("reason");
const p = ok.then();
console.log(p === ok, p instanceof Promise, Promise.prototype.then.length, Promise.prototype.then.name, Promise.prototype.catch.length, Promise.prototype.finally.length);
for (const h of [undefined, null, 5, "f", {}]) { ok.then(h, h).then((v) => console.log("passed", v)); bad.then(h, h).catch((r) => console.log("passed", r)); }
ok.then(function (...args) { console.log(args, this === undefined); });
bad.then(null, () => "recovered").then((v) => console.log(v));
ok.then(() => { throw "thrown"; }, () => console.log("never")).then(null, (r) => console.log(r));
for (const r of [undefined, null, {}, "p", 5]) { try { Promise.prototype.then.call(r, () => {}); } catch (e) { console.log(e.name, e.message); } }
