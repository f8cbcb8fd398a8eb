// What a thenable calls after its first call is ignored, and so is what it throws after it.
const outcome = (then) => new Promise((r) => r({ then })).then((v) => `value ${v}`, (e) => `reason ${e}`);
console.log(await outcome((f, r) => { f(1); f(2); r(3); }));
console.log(await outcome((f, r) => { r(1); f(2); throw 3; }));
console.log(await outcome((f) => { f(1); throw 2; }));
console.log(await outcome(() => { throw 1; }));
console.log(await outcome((f) => f({ then: (g) => g("nested") })));
console.log(await outcome((f, r) => r({ then: (g) => g("not unwrapped") })));
console.log(await outcome((f) => { f(Promise.resolve("promise")); f("late"); }));
const self = new Promise((r) => Promise.resolve().then(() => r(self)));
console.log(await self.catch((e) => `${e.name}: ${e.message}`));
const own = Promise.resolve(1);
own.then = (f) => f("own then");
console.log(await own, await Promise.resolve(own), await Promise.all([own]), await (async () => own)());
