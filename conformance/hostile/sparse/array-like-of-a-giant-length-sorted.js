// ends: limit steps
// with: --steps 1000000
Array.prototype.sort.call({ length: 2 ** 53 - 1 });
