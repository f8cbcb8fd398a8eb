// `String.prototype.match` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => String.prototype.match.call(undefined));
show(() => String.prototype.match.call(null));
show(() => String.prototype.match.call(7));
show(() => String.prototype.match.call("text"));
show(() => String.prototype.match.call(true));
show(() => String.prototype.match.call(8n));
show(() => String.prototype.match.call(Symbol("s")));
show(() => String.prototype.match.call({}));
show(() => String.prototype.match.call([1]));
show(() => String.prototype.match.call((() => 1)));
show(() => String.prototype.match.call(new Map()));
show(() => String.prototype.match.call(/r/));
show(() => String.prototype.match.call(new Date(0)));
show(() => String.prototype.match.call({ length: 2, 0: "p", 1: "q" }));
show(() => String.prototype.match.call(probe("this", "t")));
