// `Date.prototype.getUTCDate` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Date.prototype.getUTCDate.call(undefined));
show(() => Date.prototype.getUTCDate.call(null));
show(() => Date.prototype.getUTCDate.call(7));
show(() => Date.prototype.getUTCDate.call("text"));
show(() => Date.prototype.getUTCDate.call(true));
show(() => Date.prototype.getUTCDate.call(8n));
show(() => Date.prototype.getUTCDate.call(Symbol("s")));
show(() => Date.prototype.getUTCDate.call({}));
show(() => Date.prototype.getUTCDate.call([1]));
show(() => Date.prototype.getUTCDate.call((() => 1)));
show(() => Date.prototype.getUTCDate.call(new Map()));
show(() => Date.prototype.getUTCDate.call(/r/));
show(() => Date.prototype.getUTCDate.call(new Date(0)));
show(() => Date.prototype.getUTCDate.call({ length: 2, 0: "p", 1: "q" }));
show(() => Date.prototype.getUTCDate.call(probe("this", "t")));
