// `ArrayBuffer.prototype.resize` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => ArrayBuffer.prototype.resize.call(undefined));
show(() => ArrayBuffer.prototype.resize.call(null));
show(() => ArrayBuffer.prototype.resize.call(7));
show(() => ArrayBuffer.prototype.resize.call("text"));
show(() => ArrayBuffer.prototype.resize.call(true));
show(() => ArrayBuffer.prototype.resize.call(8n));
show(() => ArrayBuffer.prototype.resize.call(Symbol("s")));
show(() => ArrayBuffer.prototype.resize.call({}));
show(() => ArrayBuffer.prototype.resize.call([1]));
show(() => ArrayBuffer.prototype.resize.call((() => 1)));
show(() => ArrayBuffer.prototype.resize.call(new Map()));
show(() => ArrayBuffer.prototype.resize.call(/r/));
show(() => ArrayBuffer.prototype.resize.call(new Date(0)));
show(() => ArrayBuffer.prototype.resize.call({ length: 2, 0: "p", 1: "q" }));
show(() => ArrayBuffer.prototype.resize.call(probe("this", "t")));
