// `Date.prototype.getSeconds` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Date.prototype.getSeconds.call(undefined));
show(() => Date.prototype.getSeconds.call(null));
show(() => Date.prototype.getSeconds.call(7));
show(() => Date.prototype.getSeconds.call("text"));
show(() => Date.prototype.getSeconds.call(true));
show(() => Date.prototype.getSeconds.call(8n));
show(() => Date.prototype.getSeconds.call(Symbol("s")));
show(() => Date.prototype.getSeconds.call({}));
show(() => Date.prototype.getSeconds.call([1]));
show(() => Date.prototype.getSeconds.call((() => 1)));
show(() => Date.prototype.getSeconds.call(new Map()));
show(() => Date.prototype.getSeconds.call(/r/));
show(() => Date.prototype.getSeconds.call(new Date(0)));
show(() => Date.prototype.getSeconds.call({ length: 2, 0: "p", 1: "q" }));
show(() => Date.prototype.getSeconds.call(probe("this", "t")));
