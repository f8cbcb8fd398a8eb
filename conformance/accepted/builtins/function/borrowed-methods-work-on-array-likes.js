const like = { length: 3, 0: "a", 2: "c" };
console.log([].join.call(like, "-"), [].includes.call(like, "c"), [].indexOf.call(like, "c"), [].slice.call(like), [].filter.call("a1b2", (c) => c > "9"), [].reverse.call({ length: 2, 0: 1, 1: 2 }), [].push.call(like, "d"), like);
