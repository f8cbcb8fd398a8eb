// `Array.prototype.forEach` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Array.prototype.forEach.call(undefined));
show(() => Array.prototype.forEach.call(null));
show(() => Array.prototype.forEach.call(7));
show(() => Array.prototype.forEach.call("text"));
show(() => Array.prototype.forEach.call(true));
show(() => Array.prototype.forEach.call(8n));
show(() => Array.prototype.forEach.call(Symbol("s")));
show(() => Array.prototype.forEach.call({}));
show(() => Array.prototype.forEach.call([1]));
show(() => Array.prototype.forEach.call((() => 1)));
show(() => Array.prototype.forEach.call(new Map()));
show(() => Array.prototype.forEach.call(/r/));
show(() => Array.prototype.forEach.call(new Date(0)));
show(() => Array.prototype.forEach.call({ length: 2, 0: "p", 1: "q" }));
show(() => Array.prototype.forEach.call(probe("this", "t")));
