// ends: limit steps
// with: --steps 1000000
for (;;) { const a = []; for (let i = 0; i < 1000; i++) a[i * 5000] = 1; a.length = 0; }
