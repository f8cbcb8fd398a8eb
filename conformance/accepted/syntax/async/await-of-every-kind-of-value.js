// What `await` gives for values, promises, thenables and functions, and how many jobs each takes.
const order = [];
const watch = async (name, v) => { const r = await v; order.push(`${name}:${typeof r}`); };
const done = [watch("number", 5), watch("undefined", undefined), watch("promise", Promise.resolve("p")), watch("thenable", { then(f) { f("t"); } }), watch("function", () => {}), watch("nested", Promise.resolve(Promise.resolve(1))), watch("async", (async () => 1)()), watch("then no function", { then: 5 })];
order.push("sync end");
await Promise.all(done);
console.log(order.join(", "));
for (const bad of [Promise.reject("r"), { then(_, r) { r("thenable r"); } }, { then() { throw "thrown"; } }, { get then() { throw "getter"; } }]) { try { await bad; } catch (e) { console.log("caught", e); } }
console.log(await await 5, [await 1, await Promise.resolve(2)], `${await "t"}`, { [await "k"]: await "v" }, await (await (async () => async () => "deep")())(), -(await 1), typeof await 1, !await 0);
