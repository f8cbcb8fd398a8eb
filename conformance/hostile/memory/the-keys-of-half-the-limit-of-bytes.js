// ends: limit memory
// with: --steps 400000000
Object.keys(new Uint8Array(7800000));
