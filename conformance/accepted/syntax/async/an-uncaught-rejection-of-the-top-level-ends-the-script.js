console.log("before");
await Promise.reject(new TypeError("top"));
console.log("never");
