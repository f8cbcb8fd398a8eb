// The head of for-of and for-in may declare or assign: names, members, patterns with defaults, and private fields.
let x;
const o = { list: [] };
for (x of [1, 2]); console.log(x);
for (o.p of ["a", "b"]); console.log(o.p);
for (o["q" + o.p] in { k: 1 }); console.log(o.qb);
for ([x, o.r = "default"] of [[1], [2, 3]]) o.list.push(x, o.r); console.log(o.list);
for ({ a: x, ...o.rest } of [{ a: 1, b: 2 }]); console.log(x, o.rest);
for (const [i, { name = "anon" }] of [{}, { name: "n" }].entries()) console.log(i, name);
for (var { length } in { abc: 1 }); console.log(length);
for (const [first, ...others] in { hook: 1 }) console.log(first, others);
class C { #p; run() { for (this.#p of [1, 2, 3]); return this.#p; } }
console.log(new C().run());
for (let of of [1]) console.log(of);
for (let async of ["async"]) console.log(async);
