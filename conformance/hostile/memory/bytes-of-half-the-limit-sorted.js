// ends: completed
// with: --steps 400000000
new Uint8Array(7800000).fill(7).sort();
