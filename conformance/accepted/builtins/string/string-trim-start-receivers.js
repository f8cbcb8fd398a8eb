// `String.prototype.trimStart` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => String.prototype.trimStart.call(undefined));
show(() => String.prototype.trimStart.call(null));
show(() => String.prototype.trimStart.call(7));
show(() => String.prototype.trimStart.call("text"));
show(() => String.prototype.trimStart.call(true));
show(() => String.prototype.trimStart.call(8n));
show(() => String.prototype.trimStart.call(Symbol("s")));
show(() => String.prototype.trimStart.call({}));
show(() => String.prototype.trimStart.call([1]));
show(() => String.prototype.trimStart.call((() => 1)));
show(() => String.prototype.trimStart.call(new Map()));
show(() => String.prototype.trimStart.call(/r/));
show(() => String.prototype.trimStart.call(new Date(0)));
show(() => String.prototype.trimStart.call({ length: 2, 0: "p", 1: "q" }));
show(() => String.prototype.trimStart.call(probe("this", "t")));
