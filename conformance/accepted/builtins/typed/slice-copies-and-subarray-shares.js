// `slice` copies elements, `subarray` looks at the same memory; both clamp their ends.
const t = Uint16Array.of(1, 2, 3, 4, 5);
for (const args of [[], [1], [-2], [1, 3], [3, 1], [1, -1], [-3, -1], ["1", "2"], [NaN], [1.9, 3.9], [9], [-9, 2], [0, Infinity], [undefined, undefined], [null, null]]) console.log(args, t.slice(...args).join(), "|", t.subarray(...args).join());
const copy = t.slice(1, 3), view = t.subarray(1, 3);
t[1] = 99;
console.log(copy.join(), view.join(), view.byteOffset, view.buffer === t.buffer, copy.buffer === t.buffer, view.subarray(1).byteOffset, view.length, view instanceof Uint16Array);
view.fill(7);
console.log(t.join(), t.slice().length, t.subarray().length, t.slice.length, t.subarray.length);
class Mine extends Uint8Array { sum() { return this.reduce((a, b) => a + b, 0); } }
const m = Mine.of(1, 2, 3);
console.log(m.slice(1).sum(), m.subarray(1).sum(), m.map((x) => x * 2).sum(), m.filter((x) => x > 1) instanceof Mine, m.toReversed() instanceof Mine, m.with(0, 5) instanceof Mine, m.toSorted() instanceof Mine);
