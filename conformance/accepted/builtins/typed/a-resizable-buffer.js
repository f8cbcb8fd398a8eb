const buffer = new ArrayBuffer(4, { maxByteLength: 16 });
const all = new Uint8Array(buffer), tail = new Uint16Array(buffer, 2), fixed = new Uint8Array(buffer, 1, 2);
const state = () => console.log(buffer.byteLength, buffer.maxByteLength, buffer.resizable, all.length, tail.length, tail.byteOffset, fixed.length, fixed.byteOffset, all);
state(); all.fill(7); buffer.resize(7); state(); buffer.resize(2); state(); buffer.resize(1); state(); buffer.resize(6); state();
const seen = []; for (const value of all) { seen.push(value); if (seen.length === 2) buffer.resize(3); } console.log(seen);
all.forEach((value, index) => { if (index === 0) buffer.resize(2); console.log(index, value); });
console.log(all.map((value, index) => { if (index === 0) buffer.resize(4); return index; }), all.slice(0, { valueOf() { buffer.resize(2); return 4; } }), all.subarray(1), all.subarray(1).length, buffer.slice(1));
for (const length of [17, -1, 1e20]) { try { buffer.resize(length); } catch (e) { console.log(e.name, e.message); } }
