// Searches compare strictly, so nothing but a number is found; only `includes` finds NaN.
const t = new Float64Array([1, NaN, -0, 2, 1]);
for (const v of [1, "1", NaN, 0, -0, undefined, null, 5, true, [1], 1n]) console.log(v, t.indexOf(v), t.lastIndexOf(v), t.includes(v));
for (const i of [0, 1, -1, -4, 9, -9, "3", NaN, undefined, null, Infinity, -Infinity]) console.log(i, t.indexOf(1, i), t.lastIndexOf(1, i), t.includes(1, i));
console.log(t.lastIndexOf(1), t.lastIndexOf(1, undefined), new Uint8Array().indexOf(undefined), new Uint8Array().includes(undefined), new Uint8Array(1).includes(undefined), new Uint8Array([0]).includes(-0), new Float32Array([0.1]).includes(0.1), new Float32Array([0.5]).indexOf(0.5));
console.log(["indexOf", "lastIndexOf", "includes"].map((m) => `${m}/${t[m].length}`).join());
