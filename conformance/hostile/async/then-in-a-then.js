// ends: limit steps
// with: --steps 1000000
const go = (n) => Promise.resolve(n).then((m) => go(m + 1));
go(0);
