// `String.prototype.charAt` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => String.prototype.charAt.call(undefined));
show(() => String.prototype.charAt.call(null));
show(() => String.prototype.charAt.call(7));
show(() => String.prototype.charAt.call("text"));
show(() => String.prototype.charAt.call(true));
show(() => String.prototype.charAt.call(8n));
show(() => String.prototype.charAt.call(Symbol("s")));
show(() => String.prototype.charAt.call({}));
show(() => String.prototype.charAt.call([1]));
show(() => String.prototype.charAt.call((() => 1)));
show(() => String.prototype.charAt.call(new Map()));
show(() => String.prototype.charAt.call(/r/));
show(() => String.prototype.charAt.call(new Date(0)));
show(() => String.prototype.charAt.call({ length: 2, 0: "p", 1: "q" }));
show(() => String.prototype.charAt.call(probe("this", "t")));
