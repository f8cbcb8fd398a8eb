const p = (v) => Promise.resolve(v);
const f = (...a) => a;
const o = { [await p("k")]: await p("v"), m() { return this.k; } };
console.log(o, f(await p(1), 2, ...(await p([3, 4]))), `${await p("t")}`, (await p(true)) ? await p("y") : 0, (await p(o)).m());
let n = 1;
n += await p(2);
n **= await p(3);
const { a = await p("d"), ...rest } = await p({ b: 1 });
console.log(n, a, rest, await (await p(f))(9), await p(null) ?? await p("nullish"));
