// Prints what Node has of the standard library: every builtin object with its own properties in V8's order.
// `builtins.txt` holds the same rows with a status each; `cargo xtask tidy` compares the two.
// Usage: TZ=UTC node stdlib-api/reflect.mjs
const roots = ["Object", "Function", "Array", "String", "Number", "Boolean", "Symbol", "BigInt", "Math", "JSON",
  "Map", "Set", "WeakMap", "WeakSet", "Error", "TypeError", "RangeError", "SyntaxError", "ReferenceError", "EvalError",
  "URIError", "AggregateError", "RegExp", "Date", "Promise", "ArrayBuffer", "DataView", "Int8Array", "Uint8Array",
  "Uint8ClampedArray", "Int16Array", "Uint16Array", "Int32Array", "Uint32Array", "BigInt64Array", "BigUint64Array",
  "Float32Array", "Float64Array", "Iterator", "console", "URL", "URLSearchParams", "TextEncoder", "TextDecoder",
  "Reflect", "Proxy", "Intl", "Atomics", "SharedArrayBuffer", "WeakRef", "FinalizationRegistry"];
const functions = ["parseInt", "parseFloat", "isNaN", "isFinite", "encodeURIComponent", "encodeURI", "decodeURIComponent",
  "decodeURI", "escape", "unescape", "structuredClone", "btoa", "atob", "eval", "setTimeout", "setInterval", "setImmediate",
  "clearTimeout", "clearInterval", "clearImmediate", "queueMicrotask", "fetch"];
const values = ["undefined", "NaN", "Infinity", "globalThis"];
const proto = Object.getPrototypeOf;
const hidden = {
  "%TypedArray%": proto(Int8Array),
  "%ArrayIteratorPrototype%": proto([][Symbol.iterator]()),
  "%StringIteratorPrototype%": proto(""[Symbol.iterator]()),
  "%MapIteratorPrototype%": proto(new Map().entries()),
  "%SetIteratorPrototype%": proto(new Set().values()),
  "%RegExpStringIteratorPrototype%": proto("".matchAll(/a/g)),
  "%IteratorHelperPrototype%": proto([].values().map((x) => x)),
  "%WrapForValidIteratorPrototype%": proto(Iterator.from({ next() {} })),
  "%GeneratorFunction%": (function* () {}).constructor,
  "%GeneratorPrototype%": (function* () {}).constructor.prototype.prototype,
  "%AsyncFunction%": (async () => {}).constructor,
  "%AsyncGeneratorFunction%": (async function* () {}).constructor,
  "%AsyncGeneratorPrototype%": (async function* () {}).constructor.prototype.prototype,
  "%AsyncIteratorPrototype%": proto((async function* () {}).constructor.prototype.prototype),
};
const paths = new Map();
const order = [];
const own = (o) => Reflect.ownKeys(o);
const show = (k) => (typeof k === "symbol" ? `@@${k.description.replace("Symbol.", "")}` : k);
function visit(path, o) {
  if (o === null || (typeof o !== "object" && typeof o !== "function") || paths.has(o)) return;
  paths.set(o, path);
  order.push(o);
}
for (const r of roots) visit(r, globalThis[r]);
for (const [k, v] of Object.entries(hidden)) visit(k, v);
for (const r of roots) if (typeof globalThis[r] === "function" && globalThis[r].prototype) visit(`${r}.prototype`, globalThis[r].prototype);
for (const k of ["%TypedArray%", "%GeneratorFunction%", "%AsyncFunction%", "%AsyncGeneratorFunction%"]) visit(`${k}.prototype`, hidden[k].prototype);
const containers = [...order];
// Functions found as values or accessors get a row of their own, under the first path that reaches them.
for (const f of functions) visit(f, globalThis[f]);
const skip = new Set(["Intl", "Proxy", "Atomics", "SharedArrayBuffer", "WeakRef", "FinalizationRegistry"]);
const lines = [];
const attrs = (d) => `${d.writable || d.set ? "w" : "-"}${d.enumerable ? "e" : "-"}${d.configurable ? "c" : "-"}`;
for (const o of containers) {
  const path = paths.get(o);
  if (skip.has(path.split(".")[0])) continue;
  const p = proto(o);
  const kind = typeof o === "function" ? `fn ${o.length}` : "object";
  lines.push(`= ${path} ${kind} proto=${p === null ? "null" : paths.get(p) ?? "?"}`);
  for (const k of own(o)) {
    if (path === "console" && typeof k === "symbol") continue;
    const d = Object.getOwnPropertyDescriptor(o, k);
    if (typeof o === "function" && (k === "length" || k === "name")) continue;
    let what;
    if (d.get || d.set) what = `get${d.set ? " set" : ""}`;
    else if (typeof d.value === "function" && !paths.has(d.value)) {
      paths.set(d.value, `${path}.${show(k)}`);
      what = `fn ${d.value.length}${d.value.name === (typeof k === "symbol" ? `[${k.description}]` : k) ? "" : ` name=${JSON.stringify(d.value.name)}`}`;
    } else if (paths.has(d.value)) what = `same ${paths.get(d.value)}`;
    else if (typeof d.value === "symbol") what = `symbol ${show(d.value)}`;
    else if (typeof d.value === "object" && d.value !== null) what = "object";
    else what = `value ${Object.is(d.value, -0) ? "-0" : typeof d.value === "string" ? JSON.stringify(d.value) : String(d.value)}`;
    lines.push(`${show(k)} ${attrs(d)} ${what}`);
  }
}
lines.push("= %global% object proto=null");
for (const r of roots) lines.push(`${r} w-c ${skip.has(r) ? "absent" : `same ${r}`}`);
for (const f of functions) lines.push(`${f} w-c fn ${globalThis[f].length}`);
for (const v of values) lines.push(`${v} --- value ${v}`);
console.log(lines.join("\n"));
