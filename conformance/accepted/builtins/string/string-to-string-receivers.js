// `String.prototype.toString` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => String.prototype.toString.call(undefined));
show(() => String.prototype.toString.call(null));
show(() => String.prototype.toString.call(7));
show(() => String.prototype.toString.call("text"));
show(() => String.prototype.toString.call(true));
show(() => String.prototype.toString.call(8n));
show(() => String.prototype.toString.call(Symbol("s")));
show(() => String.prototype.toString.call({}));
show(() => String.prototype.toString.call([1]));
show(() => String.prototype.toString.call((() => 1)));
show(() => String.prototype.toString.call(new Map()));
show(() => String.prototype.toString.call(/r/));
show(() => String.prototype.toString.call(new Date(0)));
show(() => String.prototype.toString.call({ length: 2, 0: "p", 1: "q" }));
show(() => String.prototype.toString.call(probe("this", "t")));
