// `withResolvers` gives a plain object of the promise and its two functions.
const parts = Promise.withResolvers();
console.log(Object.keys(parts), Object.getPrototypeOf(parts) === Object.prototype, parts.resolve.length, parts.reject.length);
parts.resolve("outside");
parts.reject("too late");
console.log(await parts.promise, parts.resolve("again"));
class Sub extends Promise {}
const sub = Sub.withResolvers();
console.log(sub.promise instanceof Sub, Promise.withResolvers.length, Promise.withResolvers.name);
sub.reject(new Error("sub"));
console.log(await sub.promise.catch((e) => e.message));
for (const r of [undefined, {}, () => {}]) { try { Promise.withResolvers.call(r); } catch (e) { console.log(e.name, e.message); } }
