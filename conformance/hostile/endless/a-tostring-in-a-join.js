// ends: limit steps
// with: --steps 1000000
[1, { toString() { for (;;); } }].join();
