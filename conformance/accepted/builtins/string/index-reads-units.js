const s = "a😀";
console.log(s[0], s[1] === "\ud83d", s[3], s["0"], s[-1], s[1.5], s["length"], s[[0]]);
