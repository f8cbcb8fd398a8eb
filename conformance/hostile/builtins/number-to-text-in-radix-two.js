// ends: limit steps
// with: --steps 1000000
for (;;) (5e-324).toString(2);
