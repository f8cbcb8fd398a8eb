const s = new Set(["a", "b"]);
console.log([...s.values()], [...s.keys()], [...s.entries()]);
s.forEach((v, k, set) => console.log(v, k, set === s));
