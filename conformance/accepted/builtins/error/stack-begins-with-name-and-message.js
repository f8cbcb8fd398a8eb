const e = new TypeError("what happened");
console.log(typeof e.stack, e.stack.startsWith("TypeError: what happened\n    at "), e.stack.split("\n")[0], Object.keys(e).includes("stack"));
