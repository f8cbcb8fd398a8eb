// `all` gives the values in the order of the items, whatever order they settle in, and the first rejection at once.
const { promise: slow, resolve } = Promise.withResolvers();
const result = Promise.all([slow, 1, Promise.resolve(2), { then: (f) => f(3) }, , "x"]);
Promise.resolve().then(() => resolve("slow"));
console.log(await result, await Promise.all([]), await Promise.all("ab"), await Promise.all(new Set([Promise.resolve(1)])));
console.log(await Promise.all([1, Promise.reject("first"), Promise.reject("second")]).catch((r) => `rejected: ${r}`));
for (const v of [undefined, null, 5, {}, [Promise.resolve(1)]]) console.log(await Promise.all(v).then((r) => r, (e) => `${e.name}: ${e.message}`));
for (const r of [undefined, 5, {}, () => {}]) { try { await Promise.all.call(r, []); } catch (e) { console.log(e.name, e.message); } }
console.log(Promise.all.length, Promise.all.name, (await Promise.all([1, 2])).length);
