// `URLSearchParams.prototype.entries` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => URLSearchParams.prototype.entries.call(undefined));
show(() => URLSearchParams.prototype.entries.call(null));
show(() => URLSearchParams.prototype.entries.call(7));
show(() => URLSearchParams.prototype.entries.call("text"));
show(() => URLSearchParams.prototype.entries.call(true));
show(() => URLSearchParams.prototype.entries.call(8n));
show(() => URLSearchParams.prototype.entries.call(Symbol("s")));
show(() => URLSearchParams.prototype.entries.call({}));
show(() => URLSearchParams.prototype.entries.call([1]));
show(() => URLSearchParams.prototype.entries.call((() => 1)));
show(() => URLSearchParams.prototype.entries.call(new Map()));
show(() => URLSearchParams.prototype.entries.call(/r/));
show(() => URLSearchParams.prototype.entries.call(new Date(0)));
show(() => URLSearchParams.prototype.entries.call({ length: 2, 0: "p", 1: "q" }));
show(() => URLSearchParams.prototype.entries.call(probe("this", "t")));
