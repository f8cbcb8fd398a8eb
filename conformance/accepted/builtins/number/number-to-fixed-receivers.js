// `Number.prototype.toFixed` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Number.prototype.toFixed.call(undefined));
show(() => Number.prototype.toFixed.call(null));
show(() => Number.prototype.toFixed.call(7));
show(() => Number.prototype.toFixed.call("text"));
show(() => Number.prototype.toFixed.call(true));
show(() => Number.prototype.toFixed.call(8n));
show(() => Number.prototype.toFixed.call(Symbol("s")));
show(() => Number.prototype.toFixed.call({}));
show(() => Number.prototype.toFixed.call([1]));
show(() => Number.prototype.toFixed.call((() => 1)));
show(() => Number.prototype.toFixed.call(new Map()));
show(() => Number.prototype.toFixed.call(/r/));
show(() => Number.prototype.toFixed.call(new Date(0)));
show(() => Number.prototype.toFixed.call({ length: 2, 0: "p", 1: "q" }));
show(() => Number.prototype.toFixed.call(probe("this", "t")));
