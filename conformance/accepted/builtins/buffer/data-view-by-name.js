// Each method of a DataView by its own name, in both byte orders.
const view = new DataView(new ArrayBuffer(16), 2);
view.setInt8(0, -5);
view.setUint8(1, 300);
console.log(view.getInt8(0), view.getUint8(0), view.getInt8(1), view.getUint8(1));
view.setInt16(0, -2, true);
view.setUint16(2, 65537);
console.log(view.getInt16(0), view.getInt16(0, true), view.getUint16(2), view.getUint16(2, true));
view.setInt32(0, -123456, true);
view.setUint32(4, 2 ** 32 + 7);
console.log(view.getInt32(0), view.getInt32(0, true), view.getUint32(4), view.getUint32(4, true));
view.setFloat32(0, 1.1);
view.setFloat64(4, -Math.PI, true);
console.log(view.getFloat32(0), view.getFloat32(0, true), view.getFloat64(4), view.getFloat64(4, true));
view.setFloat16(0, 1 / 3);
console.log(view.getFloat16(0), view.getFloat16(0, true));
for (const call of [() => view.getInt32(11), () => view.setFloat64(7, 1), () => view.getUint8(-1)]) {
  try {
    call();
  } catch (error) {
    console.log(error.name, error.message);
  }
}
