// ends: limit memory
// with: --steps 400000000 --output-limit 100000000
console.log("%j", new Uint8Array(2500000));
