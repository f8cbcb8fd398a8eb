// ends: limit steps
// with: --steps 1000000
for (;;) new Uint8Array(100000);
