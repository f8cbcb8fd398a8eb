console.log(await Promise.all([1, Promise.resolve(2), { then(r) { r(3); } }, (async () => 4)()]), await Promise.all([]), await Promise.all("ab"));
await Promise.all([new Promise(() => {}), Promise.reject("first"), Promise.reject("second")]).catch((e) => console.log(e));
await Promise.all(5).catch((e) => console.log(e.name, e.message));
await Promise.all([1].map(async (x) => { throw new Error("in map"); })).catch((e) => console.log(e.message));
