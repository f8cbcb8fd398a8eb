// `Number.prototype.toExponential` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Number.prototype.toExponential.call(undefined));
show(() => Number.prototype.toExponential.call(null));
show(() => Number.prototype.toExponential.call(7));
show(() => Number.prototype.toExponential.call("text"));
show(() => Number.prototype.toExponential.call(true));
show(() => Number.prototype.toExponential.call(8n));
show(() => Number.prototype.toExponential.call(Symbol("s")));
show(() => Number.prototype.toExponential.call({}));
show(() => Number.prototype.toExponential.call([1]));
show(() => Number.prototype.toExponential.call((() => 1)));
show(() => Number.prototype.toExponential.call(new Map()));
show(() => Number.prototype.toExponential.call(/r/));
show(() => Number.prototype.toExponential.call(new Date(0)));
show(() => Number.prototype.toExponential.call({ length: 2, 0: "p", 1: "q" }));
show(() => Number.prototype.toExponential.call(probe("this", "t")));
