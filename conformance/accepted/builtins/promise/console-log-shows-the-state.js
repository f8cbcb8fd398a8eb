const pending = new Promise(() => {});
const done = Promise.resolve({ a: [1, 2] });
const bad = Promise.reject("why");
bad.catch(() => {});
console.log(pending, done, bad);
console.log({ pending, deep: { done } }, [Promise.resolve("text")]);
const own = Promise.resolve(1);
own.extra = true;
console.log(own, Object.prototype.toString.call(own), String(own));
