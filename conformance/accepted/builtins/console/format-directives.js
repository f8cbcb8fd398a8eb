console.log("%s is %d years and %i months, %f", "Bob", 42.5, 42.9, "1.5");
console.log("%o %O", { a: 1 }, { b: { c: { d: {} } } });
console.log("%j", { a: [1] });
console.log("100%", 5, "%s");
console.log("%%s %s", "x");
console.log("%s %s", "only one");
console.log("%x %s", "y");
console.log("%c styled", "color: red");
console.log("%s", null, undefined, { a: 1 });
