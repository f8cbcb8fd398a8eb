function f(a, b = 2, ...c) { return a /* kept */ + b; }
const o = { m() { return 1; }, get x() { return 2; }, [`c${1}`]: (a) => a };
console.log(String(f), f + "", f.toString(), `${o.m}`, String(o.c1));
console.log(String(f.bind(null)), String((() => 1).bind().bind()));
console.log(String(Math.max), String([].push), String(Map), f == String(f));
