const KINDS = [Int8Array, Uint8Array, Uint8ClampedArray, Int16Array, Uint16Array, Int32Array, Uint32Array, Float16Array, Float32Array, Float64Array];
for (const Kind of KINDS) {
  const a = new Kind([5, 1, 4, 1, 5, 9]);
  console.log([a.at(-1), a.at(9), a.indexOf(1), a.lastIndexOf(1), a.indexOf(1, -3), a.includes(9), a.includes("9"), a.join("-"), a.join(), String(a)].join(" "));
  console.log(a.slice(1, -1), a.subarray(2, 4), a.toReversed(), a.toSorted(), a.with(0, 7), new Kind(a).sort(), new Kind(a).reverse(), new Kind(a).fill(3, 1, 3), new Kind(a).copyWithin(0, 3));
  console.log(a.map((x) => x * 2), a.filter((x) => x > 1), a.find((x) => x > 4), a.findIndex((x) => x > 4), a.findLast((x) => x < 5), a.findLastIndex((x) => x < 5), a.every((x) => x), a.some((x) => x === 9), a.reduce((s, x) => s + x), a.reduceRight((s, x) => s + "," + x, ""));
  a.set([8, 8], 1); a.set(new Float32Array([2.75]), 5);
  console.log(a, [...a], [...a.keys()], [...a.entries()].join("|"), Array.from(a), Kind.from("123"), Kind.of(1, 2), Kind.from({ length: 2 }, (v, i) => i));
}
