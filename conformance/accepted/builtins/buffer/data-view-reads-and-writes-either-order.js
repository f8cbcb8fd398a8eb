// Every getter and setter of a DataView, big-endian unless told otherwise, at unaligned positions.
const v = new DataView(new ArrayBuffer(12), 1, 10);
const bytes = () => new Uint8Array(v.buffer).join();
for (const [kind, value] of [["Int8", -2], ["Uint8", 254], ["Int16", -2], ["Uint16", 65000], ["Int32", -2], ["Uint32", 4e9], ["Float16", 1.5], ["Float32", 0.1], ["Float64", 0.1]]) {
  for (const little of [false, true]) { console.log(kind, little, v[`set${kind}`](1, value, little), v[`get${kind}`](1, little), v[`get${kind}`](1, !little), bytes()); v.setFloat64(1, 0); }
  console.log(v[`get${kind}`].length, v[`set${kind}`].length);
}
v.setUint8(0, 300); v.setInt8(1, "7"); v.setInt16(2, { valueOf: () => 515 }, "truthy"); v.setUint8("4", null); v.setInt8(undefined);
console.log(bytes(), v.getUint8(), v.getInt16(2, 0), v.getInt16(2, 1), v.byteLength, v.byteOffset);
for (const f of [() => v.getInt8(10), () => v.getInt16(9), () => v.getInt8(-1), () => v.setFloat64(3, 1), () => v.getInt8(Infinity), () => v.setInt8(0, 1n), () => v.setInt8(20, { valueOf() { throw new Error("value first"); } }), () => v.getInt8(Symbol()), () => DataView.prototype.getInt8.call({}, 0), () => DataView(v.buffer), () => new DataView({}), () => new DataView(v.buffer, 13), () => new DataView(v.buffer, 0, 13), () => new DataView(v.buffer, -1), () => new DataView(), () => new DataView(v.buffer, 12).byteLength]) { try { console.log(f()); } catch (e) { console.log(e.name, e.message); } }
