const e = new AggregateError([new Error("a"), 5], "both failed");
console.log(e.name, e.message, e.errors.length, e.errors[0].message, e.errors[1], e instanceof AggregateError, e instanceof Error, Object.keys(e));
const f = new AggregateError(new Set([1]), undefined, { cause: "why" });
console.log(f.errors, Object.hasOwn(f, "message"), f.cause, String(f), AggregateError("ab").errors, AggregateError.length);
try { new AggregateError(5); } catch (x) { console.log(x.name + ": " + x.message); }
