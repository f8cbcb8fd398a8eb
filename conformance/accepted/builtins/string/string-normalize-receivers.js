// `String.prototype.normalize` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => String.prototype.normalize.call(undefined));
show(() => String.prototype.normalize.call(null));
show(() => String.prototype.normalize.call(7));
show(() => String.prototype.normalize.call("text"));
show(() => String.prototype.normalize.call(true));
show(() => String.prototype.normalize.call(8n));
show(() => String.prototype.normalize.call(Symbol("s")));
show(() => String.prototype.normalize.call({}));
show(() => String.prototype.normalize.call([1]));
show(() => String.prototype.normalize.call((() => 1)));
show(() => String.prototype.normalize.call(new Map()));
show(() => String.prototype.normalize.call(/r/));
show(() => String.prototype.normalize.call(new Date(0)));
show(() => String.prototype.normalize.call({ length: 2, 0: "p", 1: "q" }));
show(() => String.prototype.normalize.call(probe("this", "t")));
