// `Array.prototype.toString` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Array.prototype.toString.call(undefined));
show(() => Array.prototype.toString.call(null));
show(() => Array.prototype.toString.call(7));
show(() => Array.prototype.toString.call("text"));
show(() => Array.prototype.toString.call(true));
show(() => Array.prototype.toString.call(8n));
show(() => Array.prototype.toString.call(Symbol("s")));
show(() => Array.prototype.toString.call({}));
show(() => Array.prototype.toString.call([1]));
show(() => Array.prototype.toString.call((() => 1)));
show(() => Array.prototype.toString.call(new Map()));
show(() => Array.prototype.toString.call(/r/));
show(() => Array.prototype.toString.call(new Date(0)));
show(() => Array.prototype.toString.call({ length: 2, 0: "p", 1: "q" }));
show(() => Array.prototype.toString.call(probe("this", "t")));
