// `String.prototype.repeat` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => String.prototype.repeat.call(undefined));
show(() => String.prototype.repeat.call(null));
show(() => String.prototype.repeat.call(7));
show(() => String.prototype.repeat.call("text"));
show(() => String.prototype.repeat.call(true));
show(() => String.prototype.repeat.call(8n));
show(() => String.prototype.repeat.call(Symbol("s")));
show(() => String.prototype.repeat.call({}));
show(() => String.prototype.repeat.call([1]));
show(() => String.prototype.repeat.call((() => 1)));
show(() => String.prototype.repeat.call(new Map()));
show(() => String.prototype.repeat.call(/r/));
show(() => String.prototype.repeat.call(new Date(0)));
show(() => String.prototype.repeat.call({ length: 2, 0: "p", 1: "q" }));
show(() => String.prototype.repeat.call(probe("this", "t")));
