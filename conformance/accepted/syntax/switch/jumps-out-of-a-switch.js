// break leaves the switch, continue the turn of the loop, return and labels go further; finally runs on the way.
const log = [];
outer: for (let i = 0; i < 6; i++) {
  switch (i) {
    case 0: continue;
    case 1: log.push("one"); break;
    case 2: try { continue outer; } finally { log.push("finally 2"); }
    case 3: inner: { switch (i) { case 3: break inner; } log.push("never"); } log.push("three"); break;
    case 4: { for (const x of [1, 2]) { switch (x) { case 1: continue; } log.push(`x${x}`); break; } } break;
    default: break outer;
  }
  log.push(`end ${i}`);
}
console.log(log.join());
console.log([1, 2, 3].map((v) => { switch (v) { case 2: return "two"; } return v; }));
function* g(v) { switch (v) { case yield "ask": yield "matched"; break; default: yield "no"; } }
const it = g(1); it.next(); console.log(it.next(1).value); const no = g(1); no.next(); console.log(no.next(2).value);
