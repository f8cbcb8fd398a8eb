const p = Promise.try((a, b) => { console.log("called", a, b); return a + b; }, 1, 2);
console.log("after");
console.log(await p, await Promise.try(() => { throw new Error("t"); }).catch((e) => e.message));
