// `String.prototype.trimLeft` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => String.prototype.trimLeft.call(undefined));
show(() => String.prototype.trimLeft.call(null));
show(() => String.prototype.trimLeft.call(7));
show(() => String.prototype.trimLeft.call("text"));
show(() => String.prototype.trimLeft.call(true));
show(() => String.prototype.trimLeft.call(8n));
show(() => String.prototype.trimLeft.call(Symbol("s")));
show(() => String.prototype.trimLeft.call({}));
show(() => String.prototype.trimLeft.call([1]));
show(() => String.prototype.trimLeft.call((() => 1)));
show(() => String.prototype.trimLeft.call(new Map()));
show(() => String.prototype.trimLeft.call(/r/));
show(() => String.prototype.trimLeft.call(new Date(0)));
show(() => String.prototype.trimLeft.call({ length: 2, 0: "p", 1: "q" }));
show(() => String.prototype.trimLeft.call(probe("this", "t")));
