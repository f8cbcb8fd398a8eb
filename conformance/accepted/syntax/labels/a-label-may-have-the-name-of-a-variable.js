const x = 1;
x: for (;;) { const y = x; console.log(y); break x; }
