// Labels stand before any statement but declarations; break reaches them from inside, continue those of loops.
a: { b: { break a; } }
c: if (true) { break c; } else ;
d: try { break d; } finally { console.log("finally of d"); }
e: switch (1) { case 1: break e; }
f: for (const x of [1, 2]) { g: for (;;) { continue f; } }
h: ;
i: j: k: for (let n = 0; n < 2; n++) { if (n === 0) continue i; break k; }
l: do { continue l; } while (false);
m: console.log("an expression");
n: { const n = "a label and a name"; console.log(n); break n; }
o: throw_none(() => { o: { break o; } });
function throw_none(f) { f(); console.log("a label inside a function of its own"); }
yield_: { break yield_; }
$: _: { break $; }
