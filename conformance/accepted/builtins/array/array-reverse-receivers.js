// `Array.prototype.reverse` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Array.prototype.reverse.call(undefined));
show(() => Array.prototype.reverse.call(null));
show(() => Array.prototype.reverse.call(7));
show(() => Array.prototype.reverse.call("text"));
show(() => Array.prototype.reverse.call(true));
show(() => Array.prototype.reverse.call(8n));
show(() => Array.prototype.reverse.call(Symbol("s")));
show(() => Array.prototype.reverse.call({}));
show(() => Array.prototype.reverse.call([1]));
show(() => Array.prototype.reverse.call((() => 1)));
show(() => Array.prototype.reverse.call(new Map()));
show(() => Array.prototype.reverse.call(/r/));
show(() => Array.prototype.reverse.call(new Date(0)));
show(() => Array.prototype.reverse.call({ length: 2, 0: "p", 1: "q" }));
show(() => Array.prototype.reverse.call(probe("this", "t")));
