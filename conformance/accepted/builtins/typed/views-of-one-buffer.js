const buffer = new ArrayBuffer(8);
const bytes = new Uint8Array(buffer), words = new Uint16Array(buffer, 2, 2), double = new Float64Array(buffer);
double[0] = 1.5; words[0] = 0x1234;
console.log(bytes, words, double, words.buffer === buffer, words.byteOffset, words.byteLength, bytes.subarray(2, 4).byteOffset, bytes.subarray(2).buffer === buffer);
bytes.set(bytes.subarray(0, 4), 2); console.log(bytes); bytes.copyWithin(0, 2, 6); console.log(bytes);
new Uint16Array(buffer, 0, 4).set(bytes.subarray(0, 4)); console.log(bytes);
bytes.fill(255); console.log(double[0], Object.is(double[0], NaN), new Float32Array(buffer)[0], new Float16Array(buffer)[1]);
