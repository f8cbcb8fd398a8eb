// `Array.prototype.toSpliced` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Array.prototype.toSpliced.call(undefined));
show(() => Array.prototype.toSpliced.call(null));
show(() => Array.prototype.toSpliced.call(7));
show(() => Array.prototype.toSpliced.call("text"));
show(() => Array.prototype.toSpliced.call(true));
show(() => Array.prototype.toSpliced.call(8n));
show(() => Array.prototype.toSpliced.call(Symbol("s")));
show(() => Array.prototype.toSpliced.call({}));
show(() => Array.prototype.toSpliced.call([1]));
show(() => Array.prototype.toSpliced.call((() => 1)));
show(() => Array.prototype.toSpliced.call(new Map()));
show(() => Array.prototype.toSpliced.call(/r/));
show(() => Array.prototype.toSpliced.call(new Date(0)));
show(() => Array.prototype.toSpliced.call({ length: 2, 0: "p", 1: "q" }));
show(() => Array.prototype.toSpliced.call(probe("this", "t")));
