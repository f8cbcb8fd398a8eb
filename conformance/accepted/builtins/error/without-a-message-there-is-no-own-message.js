const e = new Error();
console.log(Object.hasOwn(e, "message"), e.message === "", Object.hasOwn(new Error("x"), "message"), Object.hasOwn(new Error(undefined), "message"));
