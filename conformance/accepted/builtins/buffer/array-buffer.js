const show = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.message); } };
const b = new ArrayBuffer(4); new Uint8Array(b).set([1, 2, 3, 4]);
console.log(b, b.byteLength, b.maxByteLength, b.resizable, b.detached, b.slice(1, 3), b.slice(-1), b.slice(3, 1), b.slice(), ArrayBuffer.isView(b), ArrayBuffer.isView(new Uint8Array(b)), ArrayBuffer.isView(new DataView(b)), ArrayBuffer.isView());
const moved = b.transfer(6); console.log(b, moved, b.detached, b.byteLength, moved.transferToFixedLength(2), moved.detached);
show(() => new ArrayBuffer(-1)); show(() => new ArrayBuffer(2 ** 53)); show(() => new ArrayBuffer(2, { maxByteLength: 1 })); show(() => new ArrayBuffer(2, { maxByteLength: -1 })); show(() => ArrayBuffer(1)); show(() => b.slice(0)); show(() => b.transfer()); show(() => b.resize(1));
show(() => new ArrayBuffer(2).resize(1)); show(() => new ArrayBuffer(2, { maxByteLength: 4 }).resize(5)); show(() => new Uint8Array(b)); show(() => new DataView(b)); show(() => new ArrayBuffer(2).transfer(-1)); show(() => new ArrayBuffer(2).transfer(2 ** 53));
for (const name of ["slice", "resize", "transfer", "transferToFixedLength"]) { show(() => ArrayBuffer.prototype[name].call({})); show(() => ArrayBuffer.prototype[name].call(1)); show(() => ArrayBuffer.prototype[name].length); }
for (const name of ["byteLength", "maxByteLength", "resizable", "detached"]) show(() => ArrayBuffer.prototype[name]);
console.log(new ArrayBuffer(101), new ArrayBuffer(0), [new ArrayBuffer(1)], { a: { b: { c: new ArrayBuffer(1) } } }, Object.assign(new ArrayBuffer(1), { x: 1 }), Object.prototype.toString.call(moved), new ArrayBuffer(2, 5), new ArrayBuffer("3"), new ArrayBuffer());
const grown = new ArrayBuffer(1, { maxByteLength: 9 }); const again = grown.transfer(5); console.log(again.resizable, again.maxByteLength, again.byteLength, grown.resizable, grown.maxByteLength, again.transferToFixedLength().resizable);
show(() => new ArrayBuffer(7 * 2 ** 50)); show(() => new ArrayBuffer(0, { maxByteLength: 7 * 2 ** 50 })); show(() => new Uint8Array(2 ** 50)); show(() => new Float64Array(2 ** 50)); show(() => new Float64Array(2 ** 52));
