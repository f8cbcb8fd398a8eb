// ends: limit steps
// with: --steps 1000000
Array.prototype.indexOf.call({ length: 2 ** 53 - 1 }, 1);
