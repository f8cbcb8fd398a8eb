// `Boolean.prototype.toString` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Boolean.prototype.toString.call(undefined));
show(() => Boolean.prototype.toString.call(null));
show(() => Boolean.prototype.toString.call(7));
show(() => Boolean.prototype.toString.call("text"));
show(() => Boolean.prototype.toString.call(true));
show(() => Boolean.prototype.toString.call(8n));
show(() => Boolean.prototype.toString.call(Symbol("s")));
show(() => Boolean.prototype.toString.call({}));
show(() => Boolean.prototype.toString.call([1]));
show(() => Boolean.prototype.toString.call((() => 1)));
show(() => Boolean.prototype.toString.call(new Map()));
show(() => Boolean.prototype.toString.call(/r/));
show(() => Boolean.prototype.toString.call(new Date(0)));
show(() => Boolean.prototype.toString.call({ length: 2, 0: "p", 1: "q" }));
show(() => Boolean.prototype.toString.call(probe("this", "t")));
