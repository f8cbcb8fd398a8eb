// Every own property of Object, Function.prototype and Object.prototype: name, attributes, kind, length. Nothing else may appear.
const show = (path, o) => { for (const k of [...Object.getOwnPropertyNames(o), ...Object.getOwnPropertySymbols(o)]) { const d = Object.getOwnPropertyDescriptor(o, k); const kind = d.get || d.set ? `accessor ${d.get ? d.get.name : "-"} ${d.set ? d.set.name : "-"}` : typeof d.value === "function" ? `function ${d.value.name}/${d.value.length}` : `value ${typeof d.value}`; console.log(path, String(k), `${d.writable ? "w" : "-"}${d.enumerable ? "e" : "-"}${d.configurable ? "c" : "-"}`, kind); } };
show("Object", Object);
show("Object.prototype", Object.prototype);
show("Function.prototype", Object.getPrototypeOf(() => {}));
