// console.log shows a promise as pending, by its value, or as rejected, at any depth.
const rejected = Promise.reject(new RangeError("why"));
rejected.catch(() => {});
const plain = Promise.reject("text");
plain.catch(() => {});
console.log(new Promise(() => {}), Promise.resolve(), Promise.resolve({ a: [1, { b: 2 }] }), plain, [Promise.resolve("in a list")], { p: Promise.resolve(1) });
console.log(Object.assign(Promise.resolve(1), { extra: true }), new Map([["k", Promise.resolve(0)]]), (async () => "async")(), class P extends Promise {}.resolve(1));
