// `Date.prototype.setUTCSeconds` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Date.prototype.setUTCSeconds.call(undefined));
show(() => Date.prototype.setUTCSeconds.call(null));
show(() => Date.prototype.setUTCSeconds.call(7));
show(() => Date.prototype.setUTCSeconds.call("text"));
show(() => Date.prototype.setUTCSeconds.call(true));
show(() => Date.prototype.setUTCSeconds.call(8n));
show(() => Date.prototype.setUTCSeconds.call(Symbol("s")));
show(() => Date.prototype.setUTCSeconds.call({}));
show(() => Date.prototype.setUTCSeconds.call([1]));
show(() => Date.prototype.setUTCSeconds.call((() => 1)));
show(() => Date.prototype.setUTCSeconds.call(new Map()));
show(() => Date.prototype.setUTCSeconds.call(/r/));
show(() => Date.prototype.setUTCSeconds.call(new Date(0)));
show(() => Date.prototype.setUTCSeconds.call({ length: 2, 0: "p", 1: "q" }));
show(() => Date.prototype.setUTCSeconds.call(probe("this", "t")));
