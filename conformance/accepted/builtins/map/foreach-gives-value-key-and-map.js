const m = new Map([["a", 1], ["b", 2]]);
console.log(m.forEach((v, k, map) => console.log(k, v, map === m)));
