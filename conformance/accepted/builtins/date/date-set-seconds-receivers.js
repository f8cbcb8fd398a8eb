// `Date.prototype.setSeconds` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Date.prototype.setSeconds.call(undefined));
show(() => Date.prototype.setSeconds.call(null));
show(() => Date.prototype.setSeconds.call(7));
show(() => Date.prototype.setSeconds.call("text"));
show(() => Date.prototype.setSeconds.call(true));
show(() => Date.prototype.setSeconds.call(8n));
show(() => Date.prototype.setSeconds.call(Symbol("s")));
show(() => Date.prototype.setSeconds.call({}));
show(() => Date.prototype.setSeconds.call([1]));
show(() => Date.prototype.setSeconds.call((() => 1)));
show(() => Date.prototype.setSeconds.call(new Map()));
show(() => Date.prototype.setSeconds.call(/r/));
show(() => Date.prototype.setSeconds.call(new Date(0)));
show(() => Date.prototype.setSeconds.call({ length: 2, 0: "p", 1: "q" }));
show(() => Date.prototype.setSeconds.call(probe("this", "t")));
