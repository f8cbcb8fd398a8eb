function* g() {
  const o = { [yield "key"]: yield "value", m: [yield "a", ...(yield "spread")] };
  const t = `${yield "part"}!`;
  const f = (a, b) => [a, b];
  const c = f(yield "arg1", yield "arg2");
  const x = (yield "test") ? yield "yes" : yield "no";
  let n = 1;
  n += yield "add";
  const [d = yield "default"] = [];
  return [o, t, c, x, n, d, (yield, yield)];
}
const it = g();
let r = it.next();
const sent = ["k", "v", 1, [2, 3], "p", "x", "y", true, "Y", 5, "D", 0, "last"];
while (!r.done) { console.log(r.value); r = it.next(sent.shift()); }
console.log(r.value);
