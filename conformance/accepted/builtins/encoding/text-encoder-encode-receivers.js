// `TextEncoder.prototype.encode` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => TextEncoder.prototype.encode.call(undefined));
show(() => TextEncoder.prototype.encode.call(null));
show(() => TextEncoder.prototype.encode.call(7));
show(() => TextEncoder.prototype.encode.call("text"));
show(() => TextEncoder.prototype.encode.call(true));
show(() => TextEncoder.prototype.encode.call(8n));
show(() => TextEncoder.prototype.encode.call(Symbol("s")));
show(() => TextEncoder.prototype.encode.call({}));
show(() => TextEncoder.prototype.encode.call([1]));
show(() => TextEncoder.prototype.encode.call((() => 1)));
show(() => TextEncoder.prototype.encode.call(new Map()));
show(() => TextEncoder.prototype.encode.call(/r/));
show(() => TextEncoder.prototype.encode.call(new Date(0)));
show(() => TextEncoder.prototype.encode.call({ length: 2, 0: "p", 1: "q" }));
show(() => TextEncoder.prototype.encode.call(probe("this", "t")));
