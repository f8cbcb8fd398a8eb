const groups = Object.groupBy([1, 2, 3], (x) => (x % 2 ? "odd" : "even"));
console.log(groups, [groups], { nested: Object.groupBy([], (x) => x) });
