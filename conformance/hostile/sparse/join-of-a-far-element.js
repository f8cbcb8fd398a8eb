// ends: limit steps
// with: --steps 1000000
const a = [];
a[100000000] = 1;
a.join();
