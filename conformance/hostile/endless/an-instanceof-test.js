// ends: limit steps
// with: --steps 1000000
1 instanceof { [Symbol.hasInstance]() { for (;;); } };
