// Every own property of RegExp.prototype, Date, JSON, the buffers, the views, the encoders.
const show = (path, o) => { for (const k of [...Object.getOwnPropertyNames(o), ...Object.getOwnPropertySymbols(o)]) { const d = Object.getOwnPropertyDescriptor(o, k); const kind = d.get || d.set ? `accessor ${d.get ? d.get.name : "-"} ${d.set ? d.set.name : "-"}` : typeof d.value === "function" ? `function ${d.value.name}/${d.value.length}` : `value ${typeof d.value}`; console.log(path, String(k), `${d.writable ? "w" : "-"}${d.enumerable ? "e" : "-"}${d.configurable ? "c" : "-"}`, kind); } };
show("RegExp.prototype", RegExp.prototype);
for (const C of [ArrayBuffer, DataView, Object.getPrototypeOf(Uint8Array), Uint8Array, Float64Array]) { show(C.name, C); show(`${C.name}.prototype`, C.prototype); }
show("Date.prototype", Date.prototype); show("JSON", JSON);
for (const o of [new Map(), new Set(), new WeakMap(), Promise.resolve(), new Date(0), /x/g, new Error("e"), [1], () => {}, new Uint8Array(1), new ArrayBuffer(1), Object(1), Object("a"), Symbol.prototype, (function () { return arguments; })(1)]) show(Object.prototype.toString.call(o), o);
