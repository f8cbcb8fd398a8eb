// `TextEncoder.prototype.encodeInto` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => TextEncoder.prototype.encodeInto.call(undefined));
show(() => TextEncoder.prototype.encodeInto.call(null));
show(() => TextEncoder.prototype.encodeInto.call(7));
show(() => TextEncoder.prototype.encodeInto.call("text"));
show(() => TextEncoder.prototype.encodeInto.call(true));
show(() => TextEncoder.prototype.encodeInto.call(8n));
show(() => TextEncoder.prototype.encodeInto.call(Symbol("s")));
show(() => TextEncoder.prototype.encodeInto.call({}));
show(() => TextEncoder.prototype.encodeInto.call([1]));
show(() => TextEncoder.prototype.encodeInto.call((() => 1)));
show(() => TextEncoder.prototype.encodeInto.call(new Map()));
show(() => TextEncoder.prototype.encodeInto.call(/r/));
show(() => TextEncoder.prototype.encodeInto.call(new Date(0)));
show(() => TextEncoder.prototype.encodeInto.call({ length: 2, 0: "p", 1: "q" }));
show(() => TextEncoder.prototype.encodeInto.call(probe("this", "t")));
