// `allSettled` never rejects for an item; each outcome is an object with a status and a value or reason.
console.log(await Promise.allSettled([1, Promise.resolve(2), Promise.reject("why"), { then: (f, r) => r("thenable") }, Promise.reject()]), await Promise.allSettled([]), await Promise.allSettled("a"));
const [a, b] = await Promise.allSettled([1, Promise.reject(2)]);
console.log(Object.keys(a), Object.keys(b), Object.getOwnPropertyDescriptor(a, "value"), Object.getPrototypeOf(a) === Object.prototype);
for (const v of [undefined, 5, { [Symbol.iterator]: () => ({ next: () => { throw new Error("from next"); } }) }]) console.log(await Promise.allSettled(v).catch((e) => `${e.name}: ${e.message}`));
console.log(Promise.allSettled.length, Promise.allSettled.name);
