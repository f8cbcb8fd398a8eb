const m = new Map([["a", 1], ["b", 2]]);
console.log(m.keys(), m.values(), m.entries(), new Set([1, 2]).values(), new Set([1]).entries());
