// `Array.prototype.at` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Array.prototype.at.call(undefined));
show(() => Array.prototype.at.call(null));
show(() => Array.prototype.at.call(7));
show(() => Array.prototype.at.call("text"));
show(() => Array.prototype.at.call(true));
show(() => Array.prototype.at.call(8n));
show(() => Array.prototype.at.call(Symbol("s")));
show(() => Array.prototype.at.call({}));
show(() => Array.prototype.at.call([1]));
show(() => Array.prototype.at.call((() => 1)));
show(() => Array.prototype.at.call(new Map()));
show(() => Array.prototype.at.call(/r/));
show(() => Array.prototype.at.call(new Date(0)));
show(() => Array.prototype.at.call({ length: 2, 0: "p", 1: "q" }));
show(() => Array.prototype.at.call(probe("this", "t")));
