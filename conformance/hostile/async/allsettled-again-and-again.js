// ends: limit steps
// with: --steps 1000000
for (;;) await Promise.allSettled([1, Promise.reject(2), 3]);
