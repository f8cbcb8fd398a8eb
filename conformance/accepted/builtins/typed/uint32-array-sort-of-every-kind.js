// `sort` of Uint32Array with values of every kind.
for (const x of [undefined, null, true, 0, -0, 1, 1.5, 2.5, -1, 127.9, 128, 255, 256, 32768, 65536, 2 ** 31, 2 ** 32 + 1, 1e21, NaN, Infinity, -Infinity, "7", " 8 ", "x", 5n, -5n, 2n ** 64n + 1n, [], [4], {}, { valueOf: () => 6 }, { valueOf: () => 6n }, Symbol.iterator]) {
  try { console.log(new Uint32Array([300.7, -1, 2]).sort(x)); } catch (error) { console.log(error.name, error.message); }
}
