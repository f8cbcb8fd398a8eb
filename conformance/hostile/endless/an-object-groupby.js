// ends: limit steps
// with: --steps 1000000
Object.groupBy([1], () => { for (;;); });
