// `Array.prototype.push` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Array.prototype.push.call(undefined));
show(() => Array.prototype.push.call(null));
show(() => Array.prototype.push.call(7));
show(() => Array.prototype.push.call("text"));
show(() => Array.prototype.push.call(true));
show(() => Array.prototype.push.call(8n));
show(() => Array.prototype.push.call(Symbol("s")));
show(() => Array.prototype.push.call({}));
show(() => Array.prototype.push.call([1]));
show(() => Array.prototype.push.call((() => 1)));
show(() => Array.prototype.push.call(new Map()));
show(() => Array.prototype.push.call(/r/));
show(() => Array.prototype.push.call(new Date(0)));
show(() => Array.prototype.push.call({ length: 2, 0: "p", 1: "q" }));
show(() => Array.prototype.push.call(probe("this", "t")));
