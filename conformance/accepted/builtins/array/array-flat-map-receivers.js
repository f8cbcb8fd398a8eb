// `Array.prototype.flatMap` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Array.prototype.flatMap.call(undefined));
show(() => Array.prototype.flatMap.call(null));
show(() => Array.prototype.flatMap.call(7));
show(() => Array.prototype.flatMap.call("text"));
show(() => Array.prototype.flatMap.call(true));
show(() => Array.prototype.flatMap.call(8n));
show(() => Array.prototype.flatMap.call(Symbol("s")));
show(() => Array.prototype.flatMap.call({}));
show(() => Array.prototype.flatMap.call([1]));
show(() => Array.prototype.flatMap.call((() => 1)));
show(() => Array.prototype.flatMap.call(new Map()));
show(() => Array.prototype.flatMap.call(/r/));
show(() => Array.prototype.flatMap.call(new Date(0)));
show(() => Array.prototype.flatMap.call({ length: 2, 0: "p", 1: "q" }));
show(() => Array.prototype.flatMap.call(probe("this", "t")));
