function fib(n) { const k = n; return n < 2 ? n : fib(n - 1) + fib(k - 2); }
console.log(fib(20));
function walk(t) { return t ? walk(t.l) + t.v + walk(t.r) : ""; }
console.log(walk({ v: "m", l: { v: "a" }, r: { v: "z" } }));
