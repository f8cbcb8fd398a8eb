// `Array.prototype.includes` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Array.prototype.includes.call(undefined));
show(() => Array.prototype.includes.call(null));
show(() => Array.prototype.includes.call(7));
show(() => Array.prototype.includes.call("text"));
show(() => Array.prototype.includes.call(true));
show(() => Array.prototype.includes.call(8n));
show(() => Array.prototype.includes.call(Symbol("s")));
show(() => Array.prototype.includes.call({}));
show(() => Array.prototype.includes.call([1]));
show(() => Array.prototype.includes.call((() => 1)));
show(() => Array.prototype.includes.call(new Map()));
show(() => Array.prototype.includes.call(/r/));
show(() => Array.prototype.includes.call(new Date(0)));
show(() => Array.prototype.includes.call({ length: 2, 0: "p", 1: "q" }));
show(() => Array.prototype.includes.call(probe("this", "t")));
