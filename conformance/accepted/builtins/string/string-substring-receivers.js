// `String.prototype.substring` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => String.prototype.substring.call(undefined));
show(() => String.prototype.substring.call(null));
show(() => String.prototype.substring.call(7));
show(() => String.prototype.substring.call("text"));
show(() => String.prototype.substring.call(true));
show(() => String.prototype.substring.call(8n));
show(() => String.prototype.substring.call(Symbol("s")));
show(() => String.prototype.substring.call({}));
show(() => String.prototype.substring.call([1]));
show(() => String.prototype.substring.call((() => 1)));
show(() => String.prototype.substring.call(new Map()));
show(() => String.prototype.substring.call(/r/));
show(() => String.prototype.substring.call(new Date(0)));
show(() => String.prototype.substring.call({ length: 2, 0: "p", 1: "q" }));
show(() => String.prototype.substring.call(probe("this", "t")));
