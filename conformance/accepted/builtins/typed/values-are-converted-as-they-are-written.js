const KINDS = [Int8Array, Uint8Array, Uint8ClampedArray, Int16Array, Uint16Array, Int32Array, Uint32Array, Float16Array, Float32Array, Float64Array];
const values = [0, -0, 1, -1, 0.5, 1.5, 2.5, -0.5, 127, 128, 255, 256, 32767, 32768, 65535, 65536, 65504, 65519, 65520, 2147483647, 2147483648, 4294967295, 4294967296, 1e10, -1e10, 1e300, 5e-324, 1e-8, 6e-8, 1.1, Infinity, -Infinity, NaN, "12", "x", null, undefined, true];
for (const Kind of KINDS) {
  const array = new Kind(1);
  console.log(Kind.name, values.map((value) => { array[0] = value; return Object.is(array[0], -0) ? "-0" : array[0]; }).join());
}
