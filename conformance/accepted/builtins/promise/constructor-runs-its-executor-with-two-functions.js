// The executor runs at once; its two functions settle the promise once; what it throws rejects, unless it was settled.
const log = [];
const p = new Promise(function (resolve, reject) { log.push(typeof this, resolve.length, reject.length, resolve.name === "", Object.hasOwn(resolve, "prototype"), arguments.length); resolve(1); resolve(2); reject(3); throw new Error("too late"); });
log.push("after");
console.log(log.join());
p.then((v) => console.log("value", v));
new Promise(() => { throw new RangeError("from the executor"); }).catch((e) => console.log(e.name, e.message));
new Promise((_, reject) => { console.log(reject("reason")); }).catch((r) => console.log("rejected", r));
for (const f of [() => Promise(() => {}), () => new Promise(), () => new Promise(null), () => new Promise({}), () => Promise.call({}, () => {})]) { try { f(); } catch (e) { console.log(e.name, e.message); } }
console.log(Promise.length, Promise.name, Object.prototype.toString.call(p), Object.keys(p));
