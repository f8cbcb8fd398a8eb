// `URLSearchParams.prototype.getAll` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => URLSearchParams.prototype.getAll.call(undefined));
show(() => URLSearchParams.prototype.getAll.call(null));
show(() => URLSearchParams.prototype.getAll.call(7));
show(() => URLSearchParams.prototype.getAll.call("text"));
show(() => URLSearchParams.prototype.getAll.call(true));
show(() => URLSearchParams.prototype.getAll.call(8n));
show(() => URLSearchParams.prototype.getAll.call(Symbol("s")));
show(() => URLSearchParams.prototype.getAll.call({}));
show(() => URLSearchParams.prototype.getAll.call([1]));
show(() => URLSearchParams.prototype.getAll.call((() => 1)));
show(() => URLSearchParams.prototype.getAll.call(new Map()));
show(() => URLSearchParams.prototype.getAll.call(/r/));
show(() => URLSearchParams.prototype.getAll.call(new Date(0)));
show(() => URLSearchParams.prototype.getAll.call({ length: 2, 0: "p", 1: "q" }));
show(() => URLSearchParams.prototype.getAll.call(probe("this", "t")));
