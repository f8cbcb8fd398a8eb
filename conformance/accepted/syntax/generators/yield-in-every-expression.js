// `yield` stands wherever an assignment may: in calls, literals, templates, conditions, patterns, classes and loops' heads.
function* g() {
  const seen = [];
  seen.push(yield 1, yield 2);
  seen.push([yield 3, ...(yield 4)], { a: yield 5, [yield 6]: yield 7 }, `${yield 8}-${yield 9}`, (yield 10) ? yield 11 : yield 12, (yield 13) + (yield 14), -(yield 15), typeof (yield 16));
  const { x = yield 17, [yield 18]: y } = yield 19;
  seen.push(x, y, (yield 20, yield 21), (yield 22) || (yield 23), (yield 24) ?? (yield 25));
  for (let i = yield 26; i < (yield 27); i += yield 28) seen.push(i);
  class C extends (yield 29) { static [yield 30] = 1; [yield 31]() {} }
  seen.push(Object.keys(C), Object.getOwnPropertyNames(C.prototype));
  switch (yield 32) { case yield 33: seen.push("case"); }
  let z = {}; z[yield 34] = yield 35; [z.p = yield 36] = []; seen.push(z, yield, yield
  );
  return seen;
}
const it = g();
const answers = { 4: ["s"], 9: "t", 17: "X", 18: "k", 19: { k: "K" }, 26: 0, 27: 1, 28: 1, 29: Object, 30: "st", 31: "m", 32: 5, 33: 5, 34: "key" };
let r = it.next();
const order = [];
while (!r.done) { order.push(r.value); r = it.next(r.value in answers ? answers[r.value] : `<${r.value}>`); }
console.log(order.join(), r.value);
