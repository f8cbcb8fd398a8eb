// `Array.prototype.toReversed` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Array.prototype.toReversed.call(undefined));
show(() => Array.prototype.toReversed.call(null));
show(() => Array.prototype.toReversed.call(7));
show(() => Array.prototype.toReversed.call("text"));
show(() => Array.prototype.toReversed.call(true));
show(() => Array.prototype.toReversed.call(8n));
show(() => Array.prototype.toReversed.call(Symbol("s")));
show(() => Array.prototype.toReversed.call({}));
show(() => Array.prototype.toReversed.call([1]));
show(() => Array.prototype.toReversed.call((() => 1)));
show(() => Array.prototype.toReversed.call(new Map()));
show(() => Array.prototype.toReversed.call(/r/));
show(() => Array.prototype.toReversed.call(new Date(0)));
show(() => Array.prototype.toReversed.call({ length: 2, 0: "p", 1: "q" }));
show(() => Array.prototype.toReversed.call(probe("this", "t")));
