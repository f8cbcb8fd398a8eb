console.log(await Promise.race([new Promise(() => {}), Promise.resolve("a"), "b"]));
await Promise.race([Promise.reject("r"), 1]).catch(console.log);
console.log(Promise.race([]));
