// `Date.prototype.setTime` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Date.prototype.setTime.call(undefined));
show(() => Date.prototype.setTime.call(null));
show(() => Date.prototype.setTime.call(7));
show(() => Date.prototype.setTime.call("text"));
show(() => Date.prototype.setTime.call(true));
show(() => Date.prototype.setTime.call(8n));
show(() => Date.prototype.setTime.call(Symbol("s")));
show(() => Date.prototype.setTime.call({}));
show(() => Date.prototype.setTime.call([1]));
show(() => Date.prototype.setTime.call((() => 1)));
show(() => Date.prototype.setTime.call(new Map()));
show(() => Date.prototype.setTime.call(/r/));
show(() => Date.prototype.setTime.call(new Date(0)));
show(() => Date.prototype.setTime.call({ length: 2, 0: "p", 1: "q" }));
show(() => Date.prototype.setTime.call(probe("this", "t")));
