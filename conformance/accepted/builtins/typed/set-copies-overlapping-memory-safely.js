// `set` from a typed array of the same memory reads all before it writes; from anything else it goes one by one.
const buffer = new ArrayBuffer(8);
const bytes = new Uint8Array(buffer);
bytes.set([1, 2, 3, 4, 5, 6, 7, 8]);
bytes.set(bytes.subarray(0, 4), 2);
console.log(bytes.join());
bytes.set([1, 2, 3, 4, 5, 6, 7, 8]);
bytes.set(bytes.subarray(2, 6));
console.log(bytes.join());
bytes.set([1, 2, 3, 4, 5, 6, 7, 8]);
new Uint16Array(buffer).set(bytes.subarray(0, 4));
console.log(bytes.join());
const t = new Int8Array(4);
t.set([300, "7", null, { valueOf: () => 9 }]);
console.log(t.join(), t.set([1], 3), t.join(), (t.set({ length: 2, 0: 5, 1: 6 }, 1), t.join()), (t.set("89", 1), t.join()), (t.set([]), t.set([], 4), t.set(5), t.set({}), t.join()), (t.set(new Float64Array([1.9, -1.9])), t.join()));
for (const f of [() => t.set([1], 4), () => t.set([1, 2, 3, 4, 5]), () => t.set([1], -1), () => t.set([], 5), () => t.set(null), () => t.set(undefined), () => t.set([1n]), () => t.set([], Infinity), () => t.set([1], -0.5) ?? t.join()]) { try { console.log(f()); } catch (e) { console.log(e.name, e.message); } }
const partly = new Uint8Array(3);
try { partly.set([1, { valueOf() { throw new Error("second"); } }, 3]); } catch (e) { console.log(e.message, partly.join()); }
console.log(t.set.length, t.set.name);
