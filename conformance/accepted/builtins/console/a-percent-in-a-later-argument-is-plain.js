console.log("a", "%s", "b");
console.log(5, "%d", 6);
console.log({ a: 1 }, "%s", 1);
