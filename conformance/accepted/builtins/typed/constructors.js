const KINDS = [Int8Array, Uint8Array, Uint8ClampedArray, Int16Array, Uint16Array, Int32Array, Uint32Array, Float16Array, Float32Array, Float64Array];
for (const Kind of KINDS) {
  console.log(Kind.name, Kind.length, Kind.BYTES_PER_ELEMENT, Kind.prototype.BYTES_PER_ELEMENT, new Kind(), new Kind(2), new Kind("3"), new Kind(1.9), new Kind(null), new Kind(undefined));
  console.log(new Kind([1, 2, 3]), new Kind(new Set([4, 5])), new Kind({ length: 2, 0: "7", 1: true }), new Kind([, 1]), new Kind(new Kind([1, 2])), new Kind(new Float64Array([1.5, -1.5, 300, NaN])));
}
