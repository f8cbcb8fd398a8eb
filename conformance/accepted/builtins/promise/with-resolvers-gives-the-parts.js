const { promise, resolve, reject } = Promise.withResolvers();
promise.then((v) => console.log("v", v));
resolve(Promise.resolve("inner"));
reject("lost");
console.log(Object.keys(Promise.withResolvers()));
