// `String.prototype.toUpperCase` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => String.prototype.toUpperCase.call(undefined));
show(() => String.prototype.toUpperCase.call(null));
show(() => String.prototype.toUpperCase.call(7));
show(() => String.prototype.toUpperCase.call("text"));
show(() => String.prototype.toUpperCase.call(true));
show(() => String.prototype.toUpperCase.call(8n));
show(() => String.prototype.toUpperCase.call(Symbol("s")));
show(() => String.prototype.toUpperCase.call({}));
show(() => String.prototype.toUpperCase.call([1]));
show(() => String.prototype.toUpperCase.call((() => 1)));
show(() => String.prototype.toUpperCase.call(new Map()));
show(() => String.prototype.toUpperCase.call(/r/));
show(() => String.prototype.toUpperCase.call(new Date(0)));
show(() => String.prototype.toUpperCase.call({ length: 2, 0: "p", 1: "q" }));
show(() => String.prototype.toUpperCase.call(probe("this", "t")));
