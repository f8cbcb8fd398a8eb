// ends: limit steps
const bytes = new Uint8Array(3000).fill(97);
let seen = 0;
for (;;) seen += Object.entries(bytes).length + Object.keys(bytes).length;
