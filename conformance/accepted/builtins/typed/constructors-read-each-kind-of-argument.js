// A number is a length, a buffer is shared, an iterable or array-like is copied; conversions run element by element.
const log = [];
const like = { get length() { log.push("length"); return 2; }, get 0() { log.push("0"); return { valueOf() { log.push("convert 0"); return 5; } }; }, get 1() { log.push("1"); return "6"; } };
console.log(new Uint8Array(like), log.splice(0).join());
console.log(new Uint8Array([1, 2, 3].values()), new Uint8Array({ length: "2" }), new Uint8Array({}), new Uint8Array("3"), new Uint8Array(""), new Uint8Array(null), new Uint8Array(true), new Uint8Array(2.9), new Uint8Array([[1], [2, 3], "0x10", " 7 "]), new Uint8Array(new Uint16Array([256, 257])), new Float32Array(new Uint8Array([1])), new Int8Array(new String("12")));
const b = new ArrayBuffer(8);
for (const [o, n] of [[], [2], [2, 1], [8], [undefined, 2], ["4", "2"], [null, null], [0, 0]]) { const v = new Uint16Array(b, o, n); console.log(o, n, v.byteOffset, v.length, v.byteLength); }
for (const f of [() => new Uint16Array(b, 1), () => new Uint16Array(b, 10), () => new Uint16Array(b, 0, 5), () => new Uint16Array(b, -2), () => new Uint16Array(new ArrayBuffer(5)), () => new Uint8Array(-1), () => new Uint8Array(NaN).length, () => new Uint8Array(Infinity), () => new Uint8Array(1n), () => new Uint8Array(Symbol()), () => Uint8Array(2), () => new Uint8Array([1n]), () => new Uint8Array({ [Symbol.iterator]: 5 }), () => new Uint8Array({ length: -1 }).length]) { try { console.log(f()); } catch (e) { console.log(e.name, e.message); } }
