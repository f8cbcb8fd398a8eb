class P extends Promise {}
const p = new P((r) => r(1));
console.log(p, p instanceof P, p.then(() => {}) instanceof P, P.resolve(2) instanceof P, P.all([1]) instanceof P, await p, await P.all([1, 2]));
class Counted extends Promise { constructor(executor) { super(executor); Counted.n = (Counted.n ?? 0) + 1; } }
await new Counted((r) => r()).then(() => {}).finally(() => {});
console.log(Counted.n);
