// `String.prototype.slice` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => String.prototype.slice.call(undefined));
show(() => String.prototype.slice.call(null));
show(() => String.prototype.slice.call(7));
show(() => String.prototype.slice.call("text"));
show(() => String.prototype.slice.call(true));
show(() => String.prototype.slice.call(8n));
show(() => String.prototype.slice.call(Symbol("s")));
show(() => String.prototype.slice.call({}));
show(() => String.prototype.slice.call([1]));
show(() => String.prototype.slice.call((() => 1)));
show(() => String.prototype.slice.call(new Map()));
show(() => String.prototype.slice.call(/r/));
show(() => String.prototype.slice.call(new Date(0)));
show(() => String.prototype.slice.call({ length: 2, 0: "p", 1: "q" }));
show(() => String.prototype.slice.call(probe("this", "t")));
