// `URLSearchParams.prototype.values` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => URLSearchParams.prototype.values.call(undefined));
show(() => URLSearchParams.prototype.values.call(null));
show(() => URLSearchParams.prototype.values.call(7));
show(() => URLSearchParams.prototype.values.call("text"));
show(() => URLSearchParams.prototype.values.call(true));
show(() => URLSearchParams.prototype.values.call(8n));
show(() => URLSearchParams.prototype.values.call(Symbol("s")));
show(() => URLSearchParams.prototype.values.call({}));
show(() => URLSearchParams.prototype.values.call([1]));
show(() => URLSearchParams.prototype.values.call((() => 1)));
show(() => URLSearchParams.prototype.values.call(new Map()));
show(() => URLSearchParams.prototype.values.call(/r/));
show(() => URLSearchParams.prototype.values.call(new Date(0)));
show(() => URLSearchParams.prototype.values.call({ length: 2, 0: "p", 1: "q" }));
show(() => URLSearchParams.prototype.values.call(probe("this", "t")));
