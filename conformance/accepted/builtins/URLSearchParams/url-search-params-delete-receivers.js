// `URLSearchParams.prototype.delete` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => URLSearchParams.prototype.delete.call(undefined));
show(() => URLSearchParams.prototype.delete.call(null));
show(() => URLSearchParams.prototype.delete.call(7));
show(() => URLSearchParams.prototype.delete.call("text"));
show(() => URLSearchParams.prototype.delete.call(true));
show(() => URLSearchParams.prototype.delete.call(8n));
show(() => URLSearchParams.prototype.delete.call(Symbol("s")));
show(() => URLSearchParams.prototype.delete.call({}));
show(() => URLSearchParams.prototype.delete.call([1]));
show(() => URLSearchParams.prototype.delete.call((() => 1)));
show(() => URLSearchParams.prototype.delete.call(new Map()));
show(() => URLSearchParams.prototype.delete.call(/r/));
show(() => URLSearchParams.prototype.delete.call(new Date(0)));
show(() => URLSearchParams.prototype.delete.call({ length: 2, 0: "p", 1: "q" }));
show(() => URLSearchParams.prototype.delete.call(probe("this", "t")));
