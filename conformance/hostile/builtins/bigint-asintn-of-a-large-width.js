// ends: limit steps
// with: --steps 1000000
for (;;) BigInt.asUintN(1000000, -1n);
