const groups = Object.groupBy([1, 2, 3, 4, 5], (x, i) => (x % 2 ? "odd" : "even"));
console.log(Object.keys(groups), groups.odd, groups.even);
console.log(JSON.stringify(Object.groupBy("banana", (c) => c)), JSON.stringify(Object.groupBy([3, 1, 2], (x) => x)), JSON.stringify(Object.groupBy([], (x) => x)));
for (const f of [() => Object.groupBy([1]), () => Object.groupBy(5, (x) => x), () => Object.groupBy(null, (x) => x)]) { try { f(); console.log("no error"); } catch (e) { console.log(e.name + ": " + e.message); } }
