// ends: limit steps
// with: --steps 1000000
Array.prototype.forEach.call({ length: 2 ** 53 - 1 }, () => {});
