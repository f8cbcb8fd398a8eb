let i = 0, tests = 0;
loop: while (tests++, i < 3) { i++; for (;;) continue loop; }
console.log(i, tests);
let n = 0;
again: do { n++; while (true) continue again; } while (n < 3);
console.log(n);
