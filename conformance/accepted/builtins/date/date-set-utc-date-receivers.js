// `Date.prototype.setUTCDate` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Date.prototype.setUTCDate.call(undefined));
show(() => Date.prototype.setUTCDate.call(null));
show(() => Date.prototype.setUTCDate.call(7));
show(() => Date.prototype.setUTCDate.call("text"));
show(() => Date.prototype.setUTCDate.call(true));
show(() => Date.prototype.setUTCDate.call(8n));
show(() => Date.prototype.setUTCDate.call(Symbol("s")));
show(() => Date.prototype.setUTCDate.call({}));
show(() => Date.prototype.setUTCDate.call([1]));
show(() => Date.prototype.setUTCDate.call((() => 1)));
show(() => Date.prototype.setUTCDate.call(new Map()));
show(() => Date.prototype.setUTCDate.call(/r/));
show(() => Date.prototype.setUTCDate.call(new Date(0)));
show(() => Date.prototype.setUTCDate.call({ length: 2, 0: "p", 1: "q" }));
show(() => Date.prototype.setUTCDate.call(probe("this", "t")));
