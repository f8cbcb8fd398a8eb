// `String.prototype.matchAll` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => String.prototype.matchAll.call(undefined));
show(() => String.prototype.matchAll.call(null));
show(() => String.prototype.matchAll.call(7));
show(() => String.prototype.matchAll.call("text"));
show(() => String.prototype.matchAll.call(true));
show(() => String.prototype.matchAll.call(8n));
show(() => String.prototype.matchAll.call(Symbol("s")));
show(() => String.prototype.matchAll.call({}));
show(() => String.prototype.matchAll.call([1]));
show(() => String.prototype.matchAll.call((() => 1)));
show(() => String.prototype.matchAll.call(new Map()));
show(() => String.prototype.matchAll.call(/r/));
show(() => String.prototype.matchAll.call(new Date(0)));
show(() => String.prototype.matchAll.call({ length: 2, 0: "p", 1: "q" }));
show(() => String.prototype.matchAll.call(probe("this", "t")));
