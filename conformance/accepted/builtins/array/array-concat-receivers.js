// `Array.prototype.concat` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Array.prototype.concat.call(undefined));
show(() => Array.prototype.concat.call(null));
show(() => Array.prototype.concat.call(7));
show(() => Array.prototype.concat.call("text"));
show(() => Array.prototype.concat.call(true));
show(() => Array.prototype.concat.call(8n));
show(() => Array.prototype.concat.call(Symbol("s")));
show(() => Array.prototype.concat.call({}));
show(() => Array.prototype.concat.call([1]));
show(() => Array.prototype.concat.call((() => 1)));
show(() => Array.prototype.concat.call(new Map()));
show(() => Array.prototype.concat.call(/r/));
show(() => Array.prototype.concat.call(new Date(0)));
show(() => Array.prototype.concat.call({ length: 2, 0: "p", 1: "q" }));
show(() => Array.prototype.concat.call(probe("this", "t")));
