// `race` follows the first item that settles; of several settled ones the first; of none it never settles.
const never = new Promise(() => {});
console.log(await Promise.race([never, 1, 2]), await Promise.race([never, Promise.reject("r")]).catch((r) => r), await Promise.race([Promise.resolve("a"), Promise.reject("b")]));
const { promise, resolve } = Promise.withResolvers();
const race = Promise.race([promise.then((v) => `slow ${v}`), Promise.resolve().then(() => null).then(() => "three jobs")]);
resolve("one");
console.log(await race);
let settled = false;
Promise.race([]).then(() => { settled = true; });
await null; await null;
console.log(settled, await Promise.race(null).catch((e) => e.message), Promise.race.length);
