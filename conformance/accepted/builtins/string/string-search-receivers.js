// `String.prototype.search` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => String.prototype.search.call(undefined));
show(() => String.prototype.search.call(null));
show(() => String.prototype.search.call(7));
show(() => String.prototype.search.call("text"));
show(() => String.prototype.search.call(true));
show(() => String.prototype.search.call(8n));
show(() => String.prototype.search.call(Symbol("s")));
show(() => String.prototype.search.call({}));
show(() => String.prototype.search.call([1]));
show(() => String.prototype.search.call((() => 1)));
show(() => String.prototype.search.call(new Map()));
show(() => String.prototype.search.call(/r/));
show(() => String.prototype.search.call(new Date(0)));
show(() => String.prototype.search.call({ length: 2, 0: "p", 1: "q" }));
show(() => String.prototype.search.call(probe("this", "t")));
