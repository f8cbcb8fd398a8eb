// AggregateError reads message and cause before it iterates; errors is an own array that nothing else sees.
const log = [];
const source = { *[Symbol.iterator]() { log.push("iterate"); yield 1; yield new Error("inner"); } };
const e = new AggregateError(source, { toString() { log.push("message"); return "m"; } }, { get cause() { log.push("cause"); return "c"; } });
console.log(log.join(), e.errors.length, e.message, e.cause, Object.getOwnPropertyNames(e).join(), Object.getOwnPropertyDescriptor(e, "errors").enumerable);
console.log(AggregateError("ab").errors, new AggregateError([]).message, AggregateError.length, new AggregateError([]) instanceof Error, AggregateError.prototype.name, String(new AggregateError([1], "two")));
for (const v of [undefined, null, 5, {}]) { try { new AggregateError(v); } catch (x) { console.log(x.name, x.message); } }
class Many extends AggregateError { get count() { return this.errors.length; } }
console.log(new Many([1, 2, 3], "m").count, new Many([], "m").name);
