// ends: limit steps
// with: --steps 1000000
let b = new ArrayBuffer(1000000);
for (;;) b = b.transfer();
