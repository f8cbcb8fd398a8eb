await Promise.resolve(1).finally((...a) => (console.log(a.length), "lost")).then(console.log);
await Promise.reject("r").finally(() => "lost").catch(console.log);
await Promise.resolve(1).finally(() => { throw "thrown"; }).catch(console.log);
await Promise.resolve(1).finally(() => Promise.reject("rejected")).catch(console.log);
console.log(await Promise.resolve(5).finally(7));
