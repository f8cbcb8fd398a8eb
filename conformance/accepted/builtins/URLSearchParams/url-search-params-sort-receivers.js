// `URLSearchParams.prototype.sort` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => URLSearchParams.prototype.sort.call(undefined));
show(() => URLSearchParams.prototype.sort.call(null));
show(() => URLSearchParams.prototype.sort.call(7));
show(() => URLSearchParams.prototype.sort.call("text"));
show(() => URLSearchParams.prototype.sort.call(true));
show(() => URLSearchParams.prototype.sort.call(8n));
show(() => URLSearchParams.prototype.sort.call(Symbol("s")));
show(() => URLSearchParams.prototype.sort.call({}));
show(() => URLSearchParams.prototype.sort.call([1]));
show(() => URLSearchParams.prototype.sort.call((() => 1)));
show(() => URLSearchParams.prototype.sort.call(new Map()));
show(() => URLSearchParams.prototype.sort.call(/r/));
show(() => URLSearchParams.prototype.sort.call(new Date(0)));
show(() => URLSearchParams.prototype.sort.call({ length: 2, 0: "p", 1: "q" }));
show(() => URLSearchParams.prototype.sort.call(probe("this", "t")));
