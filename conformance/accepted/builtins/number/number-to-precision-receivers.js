// `Number.prototype.toPrecision` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Number.prototype.toPrecision.call(undefined));
show(() => Number.prototype.toPrecision.call(null));
show(() => Number.prototype.toPrecision.call(7));
show(() => Number.prototype.toPrecision.call("text"));
show(() => Number.prototype.toPrecision.call(true));
show(() => Number.prototype.toPrecision.call(8n));
show(() => Number.prototype.toPrecision.call(Symbol("s")));
show(() => Number.prototype.toPrecision.call({}));
show(() => Number.prototype.toPrecision.call([1]));
show(() => Number.prototype.toPrecision.call((() => 1)));
show(() => Number.prototype.toPrecision.call(new Map()));
show(() => Number.prototype.toPrecision.call(/r/));
show(() => Number.prototype.toPrecision.call(new Date(0)));
show(() => Number.prototype.toPrecision.call({ length: 2, 0: "p", 1: "q" }));
show(() => Number.prototype.toPrecision.call(probe("this", "t")));
