let i = 0;
for (;;) { if (i++ > 2) break; }
for (; i < 10;) i += 3;
for (var j = 0; ; j++) if (j === 5) break;
console.log(i, j);
