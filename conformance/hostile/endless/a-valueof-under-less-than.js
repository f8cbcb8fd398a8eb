// ends: limit steps
// with: --steps 1000000
({ valueOf() { for (;;); } }) < 1;
