// ends: limit steps
// with: --steps 1000000
function* g() { for (let i = 0; ; i++) yield i; }
g().map((x) => x * 2).filter((x) => x < 0).next();
