console.warn("to stderr", { a: 1 });
console.error("to stderr", [1]);
console.log(console.warn("x"), console.error("y"));
