// Array patterns over arrays like a literal's, and all that looks like one: too short, with holes, changed on the way.
const show = (...values) => console.log(...values);

for (const [key, value] of Object.entries({ a: 1, name: "x", "two words": [2] })) show(key, value);
const [a, b] = [1, 2, 3];
show(a, b);
const [c, d] = ["only"];
show(c, d);
const [e, f] = [, "second"];
show(e, f);
const [g, h, i, j, k, l, m, n, o] = "123456789".split("");
show(g, h, i, j, k, l, m, n, o);
let [p, q] = [1, 2];
[p, q] = [q, p];
show(p, q);
let list = [1, [2, 3]];
let r;
[list, r] = list;
show(list, r);
const [s, t] = "pq";
show(s, t);
const [u, v] = new Map([["k", "v"]]);
show(u, v);
const long = [1, 2, 3];
long.length = 1;
const [w, x] = long;
show(w, x);
class Own extends Array {}
const [y, z] = Own.of(7, 8);
show(y, z);
try {
  const [one, two] = null;
  show(one, two);
} catch (error) {
  show(error.message);
}
try {
  const [one] = {};
  show(one);
} catch (error) {
  show(error.message);
}
function* numbers() {
  try {
    yield 1;
    yield 2;
    yield 3;
  } finally {
    show("closed");
  }
}
const [first, second] = numbers();
show(first, second);
const pairs = [[1, "one"], [2, "two"], [3]];
for (const [number, text] of pairs) show(number, text);
const nested = ([left, [inner, deep]]) => show(left, inner, deep);
nested([1, [2, 3]]);
nested([1, [2]]);
