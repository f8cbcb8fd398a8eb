// `String.prototype.replace` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => String.prototype.replace.call(undefined));
show(() => String.prototype.replace.call(null));
show(() => String.prototype.replace.call(7));
show(() => String.prototype.replace.call("text"));
show(() => String.prototype.replace.call(true));
show(() => String.prototype.replace.call(8n));
show(() => String.prototype.replace.call(Symbol("s")));
show(() => String.prototype.replace.call({}));
show(() => String.prototype.replace.call([1]));
show(() => String.prototype.replace.call((() => 1)));
show(() => String.prototype.replace.call(new Map()));
show(() => String.prototype.replace.call(/r/));
show(() => String.prototype.replace.call(new Date(0)));
show(() => String.prototype.replace.call({ length: 2, 0: "p", 1: "q" }));
show(() => String.prototype.replace.call(probe("this", "t")));
