// What a stack says, without the folder of the file.
const told = (error) => error.stack.replace(/\n[^\n]*node:[^\n]*/g, "").replace(/\(?\S*?([^/\s]+:\d+:\d+)\)?/g, "$1");
const f = (x) => { throw new Error(x); }, n = null, next = (k) => ({ [Symbol.iterator]: () => ({ next() { if (k-- > 0) return { done: false, value: 1 }; f("n"); } }) });
const fs = [
  () => { const [a, ... /* ... */ b] = next(1); }, () => { const [a = (1) /* ... */, , /* ...*/ ... // ...
    b] = next(2); }, () => { const [... /* , */ b] = next(0); }, () => { const [, , ...b] = next(2); }, () => { let b; [b, ... /* ... */ (b)] = next(1); }, ([a = /* ... */ 1, ... /* ... */ [b]]) => 1,
  () => { if (n) f(1); /* else if */ else /* if */ if /* if */ (n.x) f(2); }, () => { if (n) f(1)
    else if /* if */ (n
      .x) f(2); else f(3); }, () => { if (n) { f(1) } else if (n) {} else /* x */ if (/* if */ -{ valueOf() { f(4); } }) f(2); },
  () => { let i = { valueOf() { f(4); } }; if (n) ; else if (n) n; else /* if */ if /* if */ (i++) f(2); },
];
for (const g of fs) {
  try { g(next(1)); console.log("none"); } catch (e) { console.log(told(e)); }
}
