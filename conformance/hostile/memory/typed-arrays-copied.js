// ends: limit memory
let a = new Uint8Array(1000);
for (;;) { const b = new Uint8Array(a.length * 2); b.set(a); a = b; }
