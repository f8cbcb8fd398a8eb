const m = new Map([["b", 1], ["a", 2], [1, 3]]);
m.set("b", 10).set("z", 4);
m.delete("a");
m.set("a", 5);
console.log([...m], [...m.keys()], [...m.values()], [...m.entries()].length, m.size);
