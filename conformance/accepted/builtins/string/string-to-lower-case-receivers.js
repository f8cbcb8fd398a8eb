// `String.prototype.toLowerCase` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => String.prototype.toLowerCase.call(undefined));
show(() => String.prototype.toLowerCase.call(null));
show(() => String.prototype.toLowerCase.call(7));
show(() => String.prototype.toLowerCase.call("text"));
show(() => String.prototype.toLowerCase.call(true));
show(() => String.prototype.toLowerCase.call(8n));
show(() => String.prototype.toLowerCase.call(Symbol("s")));
show(() => String.prototype.toLowerCase.call({}));
show(() => String.prototype.toLowerCase.call([1]));
show(() => String.prototype.toLowerCase.call((() => 1)));
show(() => String.prototype.toLowerCase.call(new Map()));
show(() => String.prototype.toLowerCase.call(/r/));
show(() => String.prototype.toLowerCase.call(new Date(0)));
show(() => String.prototype.toLowerCase.call({ length: 2, 0: "p", 1: "q" }));
show(() => String.prototype.toLowerCase.call(probe("this", "t")));
