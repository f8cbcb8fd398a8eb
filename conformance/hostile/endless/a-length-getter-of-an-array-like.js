// ends: limit steps
// with: --steps 1000000
Array.prototype.slice.call({ get length() { for (;;); } });
