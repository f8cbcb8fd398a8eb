// ends: limit steps
// with: --steps 1000000
const v = new DataView(new ArrayBuffer(8));
for (;;) { v.setFloat64(0, 1.5); v.getFloat32(0); v.getInt16(1, true); }
