// `continue` goes to the test, in do-while too; a condition may assign; the body may be one statement or empty.
let i = 0, log = [];
while (i++ < 5) { if (i % 2) continue; log.push(i); }
do { if (i-- === 3) continue; log.push(-i); } while (i > 1);
do log.push("once"); while (false)
log.push("after");
let m;
const queue = ["a", "", "b"];
while ((m = queue.shift()) !== undefined) if (!m) continue; else log.push(m);
while (false) log.push("never");
do {} while (i++ < 3);
outer: do { while (true) { if (log.length > 8) break outer; log.push("x"); continue outer; } } while (log.length < 20);
console.log(log.join(), i);
