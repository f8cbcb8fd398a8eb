// `Date.prototype.toString` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Date.prototype.toString.call(undefined));
show(() => Date.prototype.toString.call(null));
show(() => Date.prototype.toString.call(7));
show(() => Date.prototype.toString.call("text"));
show(() => Date.prototype.toString.call(true));
show(() => Date.prototype.toString.call(8n));
show(() => Date.prototype.toString.call(Symbol("s")));
show(() => Date.prototype.toString.call({}));
show(() => Date.prototype.toString.call([1]));
show(() => Date.prototype.toString.call((() => 1)));
show(() => Date.prototype.toString.call(new Map()));
show(() => Date.prototype.toString.call(/r/));
show(() => Date.prototype.toString.call(new Date(0)));
show(() => Date.prototype.toString.call({ length: 2, 0: "p", 1: "q" }));
show(() => Date.prototype.toString.call(probe("this", "t")));
