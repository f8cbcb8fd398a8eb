const m = new Map();
m.set("self", m);
const s = new Set();
s.add(s);
console.log(m, s);
