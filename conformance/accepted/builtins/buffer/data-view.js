const show = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.message); } };
const view = new DataView(new ArrayBuffer(16), 1, 12);
const KINDS = ["Int8", "Uint8", "Int16", "Uint16", "Int32", "Uint32", "Float16", "Float32", "Float64"];
for (const kind of KINDS) for (const value of [0, -1, 1.5, 255, 65535, -129, 4294967296.7, 1e40, NaN, -Infinity, "3", null, undefined]) {
  for (const little of [true, false, undefined]) { view["set" + kind](3, value, little); console.log(kind, value, little, view["get" + kind](3, little), view["get" + kind](3, !little)); }
}
console.log(new Uint8Array(view.buffer).join(), view.byteLength, view.byteOffset, view, Object.prototype.toString.call(view));
show(() => new DataView({})); show(() => new DataView(new ArrayBuffer(2), 3)); show(() => new DataView(new ArrayBuffer(2), 1, 3)); show(() => new DataView(new ArrayBuffer(2), -1)); show(() => DataView(new ArrayBuffer(2))); show(() => view.getInt16(11)); show(() => view.getInt16(-1)); show(() => view.getInt16(2 ** 60)); show(() => view.setInt32(9, 1));
for (const kind of KINDS) { show(() => DataView.prototype["get" + kind].call({})); show(() => DataView.prototype["set" + kind].call(1)); show(() => DataView.prototype["set" + kind].length + DataView.prototype["get" + kind].name); }
for (const name of ["buffer", "byteLength", "byteOffset"]) show(() => DataView.prototype[name]);
const log = []; const of = (name, value) => ({ valueOf() { log.push(name); return value; } });
show(() => { view.setInt16(of("offset", 1), of("value", 5), of("little", 1)); return log.splice(0).join(); }); show(() => { try { view.setInt16(-1, of("value", 5)); } finally { console.log(log.join() === ""); } }); show(() => view.getInt8(of("offset", 2))); show(() => new DataView(new ArrayBuffer(4), of("start", 1), of("length", 2)).byteLength + log.join());
show(() => { const d = new DataView(new ArrayBuffer(2)); d.buffer.transfer(); return d.getInt8(0); }); show(() => { const d = new DataView(new ArrayBuffer(2)); d.buffer.transfer(); return d.byteLength; });
const r = new ArrayBuffer(4, { maxByteLength: 8 }), d = new DataView(r, 2); r.resize(8); console.log(d.byteLength); r.resize(1); show(() => d.byteLength); show(() => d.byteOffset); show(() => d.getInt8(0)); show(() => view.getUint8()); show(() => view.setUint8());
