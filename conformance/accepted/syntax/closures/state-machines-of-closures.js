// Closures over one scope share it; each call makes a new scope; loops, recursion, defaults and catch clauses make their own.
const account = (balance) => { const history = []; const record = (f) => (n) => { const r = f(n); history.push(r); return r; }; return { deposit: record((n) => (balance += n)), withdraw: record((n) => { if (n > balance) throw new RangeError(`only ${balance} left`); return (balance -= n); }), get history() { return [...history]; } }; };
const a = account(10), b = account(0);
a.deposit(5); a.withdraw(3); b.deposit(1);
try { b.withdraw(9); } catch (e) { console.log(e.message); }
console.log(a.history, b.history, a.withdraw(12));
const once = (f) => { let done = false, value; return (...args) => (done ? value : ((done = true), (value = f(...args)))); };
let runs = 0;
const init = once((n) => { runs++; return n * 2; });
console.log(init(4), init(100), runs);
const adders = []; for (var i = 0; i < 3; i++) { const j = i; adders.push((n) => n + i, (n) => n + j, ((k) => (n) => n + k)(i)); }
console.log(adders.map((f) => f(10)).join());
const chain = (n) => ({ plus: (m) => chain(n + m), times: (m) => chain(n * m), value: () => n });
console.log(chain(2).plus(3).times(4).value());
const counters = [1, 2].map((step, _, all) => { let n = 0; return () => (n += step * all.length); });
console.log(counters[0](), counters[0](), counters[1](), counters[0]());
const fs = []; for (const e of ["x", "y"]) { try { throw e; } catch (caught) { fs.push(() => caught + e); } }
console.log(fs.map((f) => f()), (() => { try { return () => later; } finally { var later = "set in finally"; } })()());
