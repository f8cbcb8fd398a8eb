// `Date.prototype.getUTCSeconds` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Date.prototype.getUTCSeconds.call(undefined));
show(() => Date.prototype.getUTCSeconds.call(null));
show(() => Date.prototype.getUTCSeconds.call(7));
show(() => Date.prototype.getUTCSeconds.call("text"));
show(() => Date.prototype.getUTCSeconds.call(true));
show(() => Date.prototype.getUTCSeconds.call(8n));
show(() => Date.prototype.getUTCSeconds.call(Symbol("s")));
show(() => Date.prototype.getUTCSeconds.call({}));
show(() => Date.prototype.getUTCSeconds.call([1]));
show(() => Date.prototype.getUTCSeconds.call((() => 1)));
show(() => Date.prototype.getUTCSeconds.call(new Map()));
show(() => Date.prototype.getUTCSeconds.call(/r/));
show(() => Date.prototype.getUTCSeconds.call(new Date(0)));
show(() => Date.prototype.getUTCSeconds.call({ length: 2, 0: "p", 1: "q" }));
show(() => Date.prototype.getUTCSeconds.call(probe("this", "t")));
