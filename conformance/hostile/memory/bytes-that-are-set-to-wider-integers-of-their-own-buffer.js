// ends: completed
const bytes = new Uint8Array(7800000);
for (let i = 0; i < 2; i++) bytes.set(new Int16Array(bytes.buffer, 3900000, 1950000), 3);
