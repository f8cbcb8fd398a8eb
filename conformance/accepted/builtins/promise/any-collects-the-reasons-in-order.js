// `any` gives the first value, or an AggregateError of all reasons in the order of the items.
console.log(await Promise.any([Promise.reject(1), 2, 3]), await Promise.any([Promise.reject(1), Promise.resolve("second")]));
for (const items of [[], [Promise.reject("a"), Promise.reject("b")], [{ then: (f, r) => Promise.resolve().then(() => r("late")) }, Promise.reject("early")]]) {
  try { await Promise.any(items); } catch (e) { console.log(e.name, e.message, e.errors, e instanceof AggregateError, Object.getOwnPropertyNames(e).includes("errors"), Object.keys(e), "cause" in e); }
}
console.log(await Promise.any(5).catch((e) => `${e.name}: ${e.message}`), Promise.any.length, Promise.any.name);
