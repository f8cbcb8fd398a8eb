// `Number.prototype.toString` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Number.prototype.toString.call(undefined));
show(() => Number.prototype.toString.call(null));
show(() => Number.prototype.toString.call(7));
show(() => Number.prototype.toString.call("text"));
show(() => Number.prototype.toString.call(true));
show(() => Number.prototype.toString.call(8n));
show(() => Number.prototype.toString.call(Symbol("s")));
show(() => Number.prototype.toString.call({}));
show(() => Number.prototype.toString.call([1]));
show(() => Number.prototype.toString.call((() => 1)));
show(() => Number.prototype.toString.call(new Map()));
show(() => Number.prototype.toString.call(/r/));
show(() => Number.prototype.toString.call(new Date(0)));
show(() => Number.prototype.toString.call({ length: 2, 0: "p", 1: "q" }));
show(() => Number.prototype.toString.call(probe("this", "t")));
