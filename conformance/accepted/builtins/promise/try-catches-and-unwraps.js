// `Promise.try` calls its function at once with the further arguments; what it throws rejects, what it gives is resolved.
const log = [];
const p = Promise.try(function (...args) { log.push(args, this === undefined); return "value"; }, 1, 2);
log.push("after");
console.log(log, await p, await Promise.try(() => { throw new Error("thrown"); }).catch((e) => e.message), await Promise.try(async () => "async"), await Promise.try(() => ({ then: (f) => f("thenable") })));
for (const f of [undefined, null, 5, {}]) console.log(await Promise.try(f).catch((e) => `${e.name}: ${e.message}`));
for (const r of [undefined, {}]) { try { Promise.try.call(r, () => {}); } catch (e) { console.log(e.name, e.message); } }
class Sub extends Promise {}
console.log(Sub.try(() => 1) instanceof Sub, Promise.try.length, Promise.try.name);
