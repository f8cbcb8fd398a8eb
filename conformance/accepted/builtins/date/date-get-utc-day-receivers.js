// `Date.prototype.getUTCDay` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Date.prototype.getUTCDay.call(undefined));
show(() => Date.prototype.getUTCDay.call(null));
show(() => Date.prototype.getUTCDay.call(7));
show(() => Date.prototype.getUTCDay.call("text"));
show(() => Date.prototype.getUTCDay.call(true));
show(() => Date.prototype.getUTCDay.call(8n));
show(() => Date.prototype.getUTCDay.call(Symbol("s")));
show(() => Date.prototype.getUTCDay.call({}));
show(() => Date.prototype.getUTCDay.call([1]));
show(() => Date.prototype.getUTCDay.call((() => 1)));
show(() => Date.prototype.getUTCDay.call(new Map()));
show(() => Date.prototype.getUTCDay.call(/r/));
show(() => Date.prototype.getUTCDay.call(new Date(0)));
show(() => Date.prototype.getUTCDay.call({ length: 2, 0: "p", 1: "q" }));
show(() => Date.prototype.getUTCDay.call(probe("this", "t")));
