// `String.prototype.at` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => String.prototype.at.call(undefined));
show(() => String.prototype.at.call(null));
show(() => String.prototype.at.call(7));
show(() => String.prototype.at.call("text"));
show(() => String.prototype.at.call(true));
show(() => String.prototype.at.call(8n));
show(() => String.prototype.at.call(Symbol("s")));
show(() => String.prototype.at.call({}));
show(() => String.prototype.at.call([1]));
show(() => String.prototype.at.call((() => 1)));
show(() => String.prototype.at.call(new Map()));
show(() => String.prototype.at.call(/r/));
show(() => String.prototype.at.call(new Date(0)));
show(() => String.prototype.at.call({ length: 2, 0: "p", 1: "q" }));
show(() => String.prototype.at.call(probe("this", "t")));
