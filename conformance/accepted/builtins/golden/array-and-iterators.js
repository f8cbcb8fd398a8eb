// Every own property of Array, its prototype, Iterator and the prototypes of iterators and generators.
const show = (path, o) => { for (const k of [...Object.getOwnPropertyNames(o), ...Object.getOwnPropertySymbols(o)]) { const d = Object.getOwnPropertyDescriptor(o, k); const kind = d.get || d.set ? `accessor ${d.get ? d.get.name : "-"} ${d.set ? d.set.name : "-"}` : typeof d.value === "function" ? `function ${d.value.name}/${d.value.length}` : `value ${typeof d.value}`; console.log(path, String(k), `${d.writable ? "w" : "-"}${d.enumerable ? "e" : "-"}${d.configurable ? "c" : "-"}`, kind); } };
const proto = Object.getPrototypeOf;
show("Array", Array);
console.log(Object.getOwnPropertyNames(Array.prototype).join(), Object.getOwnPropertySymbols(Array.prototype).map(String).join());
show("Iterator", Iterator); show("Iterator.prototype", Iterator.prototype);
show("array iterator", proto([].values())); show("string iterator", proto(""[Symbol.iterator]())); show("map iterator", proto(new Map().keys())); show("set iterator", proto(new Set().keys())); show("regexp iterator", proto("".matchAll(/a/g))); show("helper", proto([].values().map((x) => x))); show("wrapper", proto(Iterator.from({ next() {} })));
show("generator", proto((function* () {}).prototype)); show("async generator", proto((async function* () {}).prototype));
