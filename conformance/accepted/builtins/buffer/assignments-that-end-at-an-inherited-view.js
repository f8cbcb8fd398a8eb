// V8 converts what is assigned, though the assignment comes to nothing.
const numbers = Object.create(new Uint8Array(2));
const bigs = Object.create(new BigInt64Array(2));
for (const key of [9, "-0", "1.5", "NaN", 1, "x"]) {
  for (const value of [1n, Symbol("s"), "abc", null, undefined, true]) {
    try { numbers[key] = value; console.log(key, String(numbers[key])); } catch (error) { console.log(error.message); }
  }
  for (const value of [1, "abc", "12", 1n, true, null, undefined, Symbol("s")]) {
    try { bigs[key] = value; console.log(key, String(bigs[key])); } catch (error) { console.log(error.message); }
  }
}
console.log(numbers, bigs);
