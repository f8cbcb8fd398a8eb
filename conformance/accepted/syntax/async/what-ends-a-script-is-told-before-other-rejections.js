Promise.reject(new Error("left unhandled"));
await null;
console.log("goes on");
throw new TypeError("the end");
