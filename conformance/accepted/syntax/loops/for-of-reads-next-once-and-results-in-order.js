// `next` is read once; of each result `done` is read before `value`, and `value` is not read at the end.
const log = [];
const iterable = { get [Symbol.iterator]() { log.push("get iterator"); return function () { log.push(`call ${this === iterable}`); let n = 0; return { get next() { log.push("get next"); return () => { n++; return { get done() { log.push("done"); return n > 2; }, get value() { log.push("value"); return n; } }; }; } }; }; } };
for (const x of iterable) log.push(`body ${x}`);
console.log(log.splice(0).join(", "));
const [a, b] = iterable; console.log(a, b, log.splice(0).join(", "));
console.log([...iterable], log.splice(0).join(", "));
for (const r of [{ done: 0, value: "falsy done" }, { done: "yes", value: 1 }, { value: "no done" }, {}]) { let n = 0; const seen = []; for (const x of { [Symbol.iterator]: () => ({ next: () => n++ ? { done: true } : r }) }) seen.push(x); console.log(seen); }
