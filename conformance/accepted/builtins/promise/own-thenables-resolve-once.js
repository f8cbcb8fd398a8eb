const twice = { then(r, j) { r("one"); j("two"); r("three"); } };
console.log(await twice);
const throwsAfter = { then(r) { r("kept"); throw new Error("lost"); } };
console.log(await throwsAfter);
const throwsBefore = { then() { throw new Error("thrown"); } };
await Promise.resolve(throwsBefore).catch((e) => console.log(e.message));
