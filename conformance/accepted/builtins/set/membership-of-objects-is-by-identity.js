const a = { n: 1 }, b = { n: 1 };
const s = new Set([a]);
a.n = 2;
console.log(s.has(a), s.has(b), s.has({ n: 2 }), [...s]);
