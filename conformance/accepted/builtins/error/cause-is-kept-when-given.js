const inner = new Error("inner");
const e = new Error("outer", { cause: inner });
console.log(e.cause === inner, Object.hasOwn(e, "cause"), Object.keys(e), Object.hasOwn(new Error("x"), "cause"), Object.hasOwn(new Error("x", {}), "cause"), new Error("x", { cause: undefined }).cause, Object.hasOwn(new Error("x", { cause: undefined }), "cause"));
