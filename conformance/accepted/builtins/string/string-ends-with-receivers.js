// `String.prototype.endsWith` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => String.prototype.endsWith.call(undefined));
show(() => String.prototype.endsWith.call(null));
show(() => String.prototype.endsWith.call(7));
show(() => String.prototype.endsWith.call("text"));
show(() => String.prototype.endsWith.call(true));
show(() => String.prototype.endsWith.call(8n));
show(() => String.prototype.endsWith.call(Symbol("s")));
show(() => String.prototype.endsWith.call({}));
show(() => String.prototype.endsWith.call([1]));
show(() => String.prototype.endsWith.call((() => 1)));
show(() => String.prototype.endsWith.call(new Map()));
show(() => String.prototype.endsWith.call(/r/));
show(() => String.prototype.endsWith.call(new Date(0)));
show(() => String.prototype.endsWith.call({ length: 2, 0: "p", 1: "q" }));
show(() => String.prototype.endsWith.call(probe("this", "t")));
