const o = { a: undefined, toString: 1 };
console.log(Object.hasOwn(o, "a"), Object.hasOwn(o, "b"), Object.hasOwn(o, "valueOf"), Object.hasOwn(o, "toString"), Object.hasOwn([1], 0), Object.hasOwn([1], "length"), Object.hasOwn("abc", 1), Object.hasOwn("abc", 5), Object.hasOwn("abc", "length"), Object.hasOwn(() => {}, "name"));
