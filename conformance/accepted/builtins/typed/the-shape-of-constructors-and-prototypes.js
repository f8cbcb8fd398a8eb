// Eleven constructors inherit from one; each has its element size twice, and the tag is a getter that never throws.
const TypedArray = Object.getPrototypeOf(Int8Array);
for (const K of [Int8Array, Uint8Array, Uint8ClampedArray, Int16Array, Uint16Array, Int32Array, Uint32Array, Float16Array, Float32Array, Float64Array]) {
  console.log(K.name, K.length, K.BYTES_PER_ELEMENT, Object.getOwnPropertyNames(K).join(), Object.getOwnPropertyNames(K.prototype).join(), Object.getPrototypeOf(K) === TypedArray, Object.getPrototypeOf(K.prototype) === TypedArray.prototype, Object.prototype.toString.call(new K()));
}
console.log(Object.getOwnPropertyNames(TypedArray).join(), Object.getOwnPropertyNames(TypedArray.prototype).join());
const { get } = Object.getOwnPropertyDescriptor(TypedArray.prototype, Symbol.toStringTag);
console.log(get.call(new Uint8Array()), get.call({}), get.call(5), get.call([]), get.name, TypedArray.prototype[Symbol.iterator] === TypedArray.prototype.values, TypedArray.prototype.values.name);
for (const k of ["buffer", "byteLength", "byteOffset", "length"]) { const g = Object.getOwnPropertyDescriptor(TypedArray.prototype, k).get; console.log(g.name, g.call(new Uint16Array(2)) instanceof ArrayBuffer || g.call(new Uint16Array(2))); for (const r of [{}, undefined, new DataView(new ArrayBuffer(1)), TypedArray.prototype]) { try { g.call(r); } catch (e) { console.log(e.name, e.message); } } }
