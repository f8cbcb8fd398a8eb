async function* g() { yield 1; yield 2; }
console.log(await Array.fromAsync(g()), await Array.fromAsync([1, Promise.resolve(2)]), await Array.fromAsync({ length: 2, 0: Promise.resolve("a"), 1: "b" }));
console.log(await Array.fromAsync([1, 2], async (x, i) => x * 10 + i), await Array.fromAsync("ab"), await Array.fromAsync(5));
await Array.fromAsync(null).catch((e) => console.log(e.name, e.message));
await Array.fromAsync([], 5).catch((e) => console.log(e.name, e.message));
await Array.fromAsync([1], () => { throw new Error("mapper"); }).catch((e) => console.log(e.message));
