const calls = (e) => e.stack.split("\n").filter((line) => !line.includes("node:")).map((line) => line.trim().replace(/\(?[^\s(]*:(\d+:\d+)\)?$/, "$1"));
class E extends Error { constructor(m) { super(m); this.name = "Mine"; Error.captureStackTrace(this, E); } }
class F extends Error { constructor(m) { super(m); if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor); } }
function make(C) { return new C("x"); }
for (const e of [make(E), make(F)]) {
  const own = Object.getOwnPropertyDescriptor(e, "stack");
  console.log(Object.getOwnPropertyNames(e), typeof own.get, typeof own.set, own.enumerable, own.configurable, calls(e));
}
const p = new Error("q");
console.log(Error.captureStackTrace(p), Object.getOwnPropertyNames(p), calls(p));
p.message = "changed"; console.log(p.stack.split("\n")[0]);
const q = new Error("q"); Error.captureStackTrace(q); q.message = "changed"; q.name = "N"; console.log(q.stack.split("\n")[0]);
function a() { return b(); }
function b() { return c(); }
function c() { const x = new Error("d"); Error.captureStackTrace(x, b); return x; }
console.log(calls(a()));
const z = new Error("d"); Error.captureStackTrace(z, () => 1); console.log(calls(z));
const any = new Error("d"); Error.captureStackTrace(any, 5); console.log(calls(any));
try { Error.captureStackTrace(Object.freeze(new Error("f"))); } catch (x) { console.log(x.name, x.message); }
for (const no of [5, undefined, null, "s"]) try { Error.captureStackTrace(no); } catch (x) { console.log(x.name, x.message); }
const w = new Error("w"); w.stack = "set"; Error.captureStackTrace(w); console.log(calls(w));
console.log(Error.captureStackTrace.name, Error.captureStackTrace.length, Object.getOwnPropertyDescriptor(Error, "captureStackTrace"));
async function waits() { await null; const e = new Error("async"); Error.captureStackTrace(e); return e; }
const after = async () => calls(await waits()); console.log(await after());
