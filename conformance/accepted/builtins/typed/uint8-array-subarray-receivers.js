// `Uint8Array.prototype.subarray` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Uint8Array.prototype.subarray.call(undefined));
show(() => Uint8Array.prototype.subarray.call(null));
show(() => Uint8Array.prototype.subarray.call(7));
show(() => Uint8Array.prototype.subarray.call("text"));
show(() => Uint8Array.prototype.subarray.call(true));
show(() => Uint8Array.prototype.subarray.call(8n));
show(() => Uint8Array.prototype.subarray.call(Symbol("s")));
show(() => Uint8Array.prototype.subarray.call({}));
show(() => Uint8Array.prototype.subarray.call([1]));
show(() => Uint8Array.prototype.subarray.call((() => 1)));
show(() => Uint8Array.prototype.subarray.call(new Map()));
show(() => Uint8Array.prototype.subarray.call(/r/));
show(() => Uint8Array.prototype.subarray.call(new Date(0)));
show(() => Uint8Array.prototype.subarray.call({ length: 2, 0: "p", 1: "q" }));
show(() => Uint8Array.prototype.subarray.call(probe("this", "t")));
