let n = 0;
while (n > 0) n = 99;
do { n += 5; } while (n < 0);
console.log(n);
do { n--; if (n === 3) continue; if (n === 1) break; } while (n > 0);
console.log(n);
