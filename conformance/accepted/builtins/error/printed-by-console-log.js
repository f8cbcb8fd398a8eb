// console.log shows an error by its stack's first line, its own properties and its cause; nested ones in brackets where the stack is gone.
const plain = (e) => { e.stack = `${e.name}: ${e.message}`; return e; };
console.log(plain(new Error("m")), plain(new TypeError("t")));
console.log(plain(Object.assign(new Error("with properties"), { code: 5, list: [1, 2] })));
console.log([plain(new RangeError("in a list"))], { e: plain(new Error("in an object")) });
const c = plain(new Error("outer", { cause: "a text" }));
console.log(c);
const noStack = new Error("gone"); noStack.stack = undefined;
console.log(noStack, [noStack]);
const empty = new Error("x"); empty.stack = "";
console.log(empty, { empty });
const text = new Error("own text"); text.stack = "not what it was";
console.log(text);
class Mine extends Error { get [Symbol.toStringTag]() { return "Tag"; } }
console.log(Object.prototype.toString.call(new Mine("m")));
