// `Array.prototype.indexOf` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Array.prototype.indexOf.call(undefined));
show(() => Array.prototype.indexOf.call(null));
show(() => Array.prototype.indexOf.call(7));
show(() => Array.prototype.indexOf.call("text"));
show(() => Array.prototype.indexOf.call(true));
show(() => Array.prototype.indexOf.call(8n));
show(() => Array.prototype.indexOf.call(Symbol("s")));
show(() => Array.prototype.indexOf.call({}));
show(() => Array.prototype.indexOf.call([1]));
show(() => Array.prototype.indexOf.call((() => 1)));
show(() => Array.prototype.indexOf.call(new Map()));
show(() => Array.prototype.indexOf.call(/r/));
show(() => Array.prototype.indexOf.call(new Date(0)));
show(() => Array.prototype.indexOf.call({ length: 2, 0: "p", 1: "q" }));
show(() => Array.prototype.indexOf.call(probe("this", "t")));
