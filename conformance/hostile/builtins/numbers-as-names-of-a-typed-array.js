// ends: limit steps
const bytes = new Uint8Array(4);
let x = 1e-7;
for (;;) {
  x *= 1.0000001;
  bytes[x] = bytes[-x] + bytes[x / 3];
}
