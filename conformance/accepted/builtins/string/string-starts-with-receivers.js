// `String.prototype.startsWith` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => String.prototype.startsWith.call(undefined));
show(() => String.prototype.startsWith.call(null));
show(() => String.prototype.startsWith.call(7));
show(() => String.prototype.startsWith.call("text"));
show(() => String.prototype.startsWith.call(true));
show(() => String.prototype.startsWith.call(8n));
show(() => String.prototype.startsWith.call(Symbol("s")));
show(() => String.prototype.startsWith.call({}));
show(() => String.prototype.startsWith.call([1]));
show(() => String.prototype.startsWith.call((() => 1)));
show(() => String.prototype.startsWith.call(new Map()));
show(() => String.prototype.startsWith.call(/r/));
show(() => String.prototype.startsWith.call(new Date(0)));
show(() => String.prototype.startsWith.call({ length: 2, 0: "p", 1: "q" }));
show(() => String.prototype.startsWith.call(probe("this", "t")));
