let n = 0, tests = 0;
do { n++; if (n < 5) continue; n = 100; } while ((tests++, n < 10));
console.log(n, tests);
