// `slice` copies bytes; a resizable buffer grows and shrinks in place; `transfer` moves the bytes and leaves nothing behind.
const b = new ArrayBuffer(4, { maxByteLength: 8 });
new Uint8Array(b).set([1, 2, 3, 4]);
const bytes = (x) => new Uint8Array(x).join();
for (const args of [[], [1], [-2], [1, 3], [3, 1], ["1", "2"], [NaN, Infinity], [9], [1.9]]) console.log(args, bytes(b.slice(...args)), b.slice(...args).resizable);
console.log(b.resizable, b.maxByteLength, b.resize(6), bytes(b), b.resize(2), bytes(b), b.resize(4), bytes(b), b.byteLength);
const t = b.transfer();
console.log(b.detached, b.byteLength, b.maxByteLength, t.byteLength, t.resizable, bytes(t));
const f = t.transferToFixedLength(6);
console.log(f.resizable, f.maxByteLength, bytes(f), t.detached, bytes(f.transfer(2)));
for (const g of [() => b.slice(), () => b.resize(1), () => b.transfer(), () => new Uint8Array(b), () => new DataView(b), () => new ArrayBuffer(2).resize(1), () => new ArrayBuffer(2, { maxByteLength: 1 }), () => new ArrayBuffer(-1), () => new ArrayBuffer(1, { maxByteLength: 4 }).resize(5), () => ArrayBuffer(1), () => new ArrayBuffer(1n), () => ArrayBuffer.prototype.slice.call({}), () => ArrayBuffer.prototype.slice.call(new Uint8Array(1))]) { try { console.log(g()); } catch (e) { console.log(e.name, e.message); } }
console.log(ArrayBuffer.isView(new Uint8Array()), ArrayBuffer.isView(new DataView(new ArrayBuffer(1))), ArrayBuffer.isView(f), ArrayBuffer.isView([]), ArrayBuffer.isView(), ArrayBuffer.length, Object.prototype.toString.call(f), new ArrayBuffer(2, {}).resizable, new ArrayBuffer("3").byteLength, new ArrayBuffer(1, undefined).byteLength, new ArrayBuffer(1, 5).resizable);
