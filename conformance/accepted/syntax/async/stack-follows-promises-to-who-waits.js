const calls = (e) => e.stack.split("\n").slice(1).filter((line) => !line.includes("node:") && !line.includes("<anonymous>"))
  .map((line) => line.trim().replace(/\(?[^\s(]*:(\d+:\d+)\)?$/, "$1"));
const show = async (name, f) => { try { await f(); } catch (e) { console.log(name, calls(e)); } };
async function fail(jobs = 1) { while (jobs--) await null; throw new Error("x"); }
await show("then", async () => { await fail().then(() => 1).then(() => 2); });
await show("thrown in catch", async () => { await fail().then(() => 1).catch(() => { throw new Error("again"); }); });
await show("finally", async () => { await fail().finally(() => 1); });
await show("thrown in finally", async () => { await fail().finally(() => { throw new Error("f"); }); });
await show("new Promise", () => new Promise((resolve, reject) => fail().then(resolve, reject)));
await show("withResolvers", async () => { const { promise, resolve, reject } = Promise.withResolvers(); fail(2).then(resolve, reject); await promise; });
await show("a thenable", async () => { await { then(resolve, reject) { fail(2).then(resolve, reject); } }; });
await show("two wait", async () => { const promise = fail(3); promise.catch(() => 0); await promise; });
await show("fromAsync", async () => { await Array.fromAsync([1, fail(3)]); });
await show("fromAsync with a function", async () => { await Array.fromAsync([1], async () => { await null; throw new Error("m"); }); });
await show("try", async () => { await Promise.try(async () => { await null; throw new Error("t"); }); });
await show("for await of an array", async () => { for await (const x of [1, fail(3)]); });
async function* gen() { yield 1; await fail(); }
async function* outer() { yield* gen(); }
async function* late() { yield 1; yield fail(); }
let y;
const o = {};
await show("const x", async () => { for await (const x of gen()); });
await show("var x", async () => { for await (var x of gen()); });
await show("y", async () => { for await (y of gen()); });
await show("o.x", async () => { for await (o.x of gen()); });
await show("o[y]", async () => { for await (o[y] of gen()); });
await show("const { x }", async () => { for await (const { x } of gen()); });
await show("{ y }", async () => { for await ({ y } of gen()); });
await show("yield*", async () => { for await (const x of outer()); });
await show("yield of a promise", async () => { for await (const x of late()); });
