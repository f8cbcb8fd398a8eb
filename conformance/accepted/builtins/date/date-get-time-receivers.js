// `Date.prototype.getTime` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Date.prototype.getTime.call(undefined));
show(() => Date.prototype.getTime.call(null));
show(() => Date.prototype.getTime.call(7));
show(() => Date.prototype.getTime.call("text"));
show(() => Date.prototype.getTime.call(true));
show(() => Date.prototype.getTime.call(8n));
show(() => Date.prototype.getTime.call(Symbol("s")));
show(() => Date.prototype.getTime.call({}));
show(() => Date.prototype.getTime.call([1]));
show(() => Date.prototype.getTime.call((() => 1)));
show(() => Date.prototype.getTime.call(new Map()));
show(() => Date.prototype.getTime.call(/r/));
show(() => Date.prototype.getTime.call(new Date(0)));
show(() => Date.prototype.getTime.call({ length: 2, 0: "p", 1: "q" }));
show(() => Date.prototype.getTime.call(probe("this", "t")));
