// `String.prototype.indexOf` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => String.prototype.indexOf.call(undefined));
show(() => String.prototype.indexOf.call(null));
show(() => String.prototype.indexOf.call(7));
show(() => String.prototype.indexOf.call("text"));
show(() => String.prototype.indexOf.call(true));
show(() => String.prototype.indexOf.call(8n));
show(() => String.prototype.indexOf.call(Symbol("s")));
show(() => String.prototype.indexOf.call({}));
show(() => String.prototype.indexOf.call([1]));
show(() => String.prototype.indexOf.call((() => 1)));
show(() => String.prototype.indexOf.call(new Map()));
show(() => String.prototype.indexOf.call(/r/));
show(() => String.prototype.indexOf.call(new Date(0)));
show(() => String.prototype.indexOf.call({ length: 2, 0: "p", 1: "q" }));
show(() => String.prototype.indexOf.call(probe("this", "t")));
