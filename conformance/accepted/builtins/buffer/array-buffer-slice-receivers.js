// `ArrayBuffer.prototype.slice` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => ArrayBuffer.prototype.slice.call(undefined));
show(() => ArrayBuffer.prototype.slice.call(null));
show(() => ArrayBuffer.prototype.slice.call(7));
show(() => ArrayBuffer.prototype.slice.call("text"));
show(() => ArrayBuffer.prototype.slice.call(true));
show(() => ArrayBuffer.prototype.slice.call(8n));
show(() => ArrayBuffer.prototype.slice.call(Symbol("s")));
show(() => ArrayBuffer.prototype.slice.call({}));
show(() => ArrayBuffer.prototype.slice.call([1]));
show(() => ArrayBuffer.prototype.slice.call((() => 1)));
show(() => ArrayBuffer.prototype.slice.call(new Map()));
show(() => ArrayBuffer.prototype.slice.call(/r/));
show(() => ArrayBuffer.prototype.slice.call(new Date(0)));
show(() => ArrayBuffer.prototype.slice.call({ length: 2, 0: "p", 1: "q" }));
show(() => ArrayBuffer.prototype.slice.call(probe("this", "t")));
