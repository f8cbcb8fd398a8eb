// `String.raw` takes the raw strings of any object and as many values as fit between them.
const log = [];
const traced = { get raw() { log.push("raw"); return { get length() { log.push("length"); return 3; }, get 0() { log.push(0); return "a"; }, get 1() { log.push(1); return "b"; }, get 2() { log.push(2); return "c"; } }; } };
console.log(String.raw(traced, { toString() { log.push("first"); return "1"; } }, { toString() { log.push("second"); return "2"; } }, { toString() { log.push("never"); } }), log.join());
console.log(String.raw`a\n${1}\u00zz`, String.raw({ raw: "abc" }, 1, 2, 3), String.raw({ raw: ["x", "y", "z"] }, 1), String.raw({ raw: [] }, 1), String.raw({ raw: { length: -1 } }), String.raw({ raw: { length: "2", 0: "p", 1: null } }, undefined), String.raw({ raw: 5 }));
for (const f of [() => String.raw(), () => String.raw(null), () => String.raw({}), () => String.raw({ raw: null }), () => String.raw({ raw: [Symbol()] }), () => String.raw`${Symbol()}`]) { try { console.log(f()); } catch (e) { console.log(e.name, e.message); } }
console.log(String.raw.length, String.raw.name);
