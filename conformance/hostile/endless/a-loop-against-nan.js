// ends: limit steps
// with: --steps 1000000
let x = NaN;
while (x !== 5) x = x + 1;
