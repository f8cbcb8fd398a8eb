// `Date.prototype.getMilliseconds` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Date.prototype.getMilliseconds.call(undefined));
show(() => Date.prototype.getMilliseconds.call(null));
show(() => Date.prototype.getMilliseconds.call(7));
show(() => Date.prototype.getMilliseconds.call("text"));
show(() => Date.prototype.getMilliseconds.call(true));
show(() => Date.prototype.getMilliseconds.call(8n));
show(() => Date.prototype.getMilliseconds.call(Symbol("s")));
show(() => Date.prototype.getMilliseconds.call({}));
show(() => Date.prototype.getMilliseconds.call([1]));
show(() => Date.prototype.getMilliseconds.call((() => 1)));
show(() => Date.prototype.getMilliseconds.call(new Map()));
show(() => Date.prototype.getMilliseconds.call(/r/));
show(() => Date.prototype.getMilliseconds.call(new Date(0)));
show(() => Date.prototype.getMilliseconds.call({ length: 2, 0: "p", 1: "q" }));
show(() => Date.prototype.getMilliseconds.call(probe("this", "t")));
