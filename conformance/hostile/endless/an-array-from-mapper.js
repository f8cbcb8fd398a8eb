// ends: limit steps
// with: --steps 1000000
Array.from([1], () => { for (;;); });
