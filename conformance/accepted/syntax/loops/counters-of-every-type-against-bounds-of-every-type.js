// `i++` and the `i < n` after it: whatever the counter and the bound are.
const noted = [];
const objectOf = (name, value) => ({ valueOf() { noted.push(name); return value; } });
const count = (from, to) => {
  const seen = [];
  for (let i = from; i < to; i++) {
    if (seen.length > 3) { seen.push("…"); break; }
    seen.push(typeof i, i);
  }
  return seen;
};
for (const from of [0, -1, 0.5, -0, 2147483645, 2147483646.5, "1", "x", null, true, 1n, 2n ** 64n, NaN, Infinity]) {
  for (const to of [2, 1.5, 2147483649, "3", "b", null, 3n, 2n ** 64n + 2n, undefined, NaN]) console.log(from, to, count(from, to));
}
console.log(count(objectOf("from", 1), objectOf("to", 3)), noted);
try { count(Symbol("s"), 1); } catch (error) { console.log(error.message); }
try { count(0, Symbol("s")); } catch (error) { console.log(error.message); }

// A jump leads to either of the two.
const skip = (n) => {
  let out = "";
  outer: for (let i = 0, j = 0; i < n; i++) {
    j++;
    for (let k = 0; k < n; k++) {
      if (k === j) continue outer;
      if (k + i > n) continue;
      out += `${i}${k} `;
    }
  }
  return out;
};
console.log(skip(4));

// Several moves in a row, some of which read what one before them has written.
const turn = (a, b, c, d) => {
  for (let i = 0; i < 3; i++) {
    let t = a; a = b; b = c; c = d; d = t;
    const u = a, v = u, w = v;
    if (w !== a) throw new Error("moved");
  }
  return [a, b, c, d];
};
console.log(turn(1, "2", null, 4n));
