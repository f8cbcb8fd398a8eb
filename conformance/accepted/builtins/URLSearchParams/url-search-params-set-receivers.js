// `URLSearchParams.prototype.set` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => URLSearchParams.prototype.set.call(undefined));
show(() => URLSearchParams.prototype.set.call(null));
show(() => URLSearchParams.prototype.set.call(7));
show(() => URLSearchParams.prototype.set.call("text"));
show(() => URLSearchParams.prototype.set.call(true));
show(() => URLSearchParams.prototype.set.call(8n));
show(() => URLSearchParams.prototype.set.call(Symbol("s")));
show(() => URLSearchParams.prototype.set.call({}));
show(() => URLSearchParams.prototype.set.call([1]));
show(() => URLSearchParams.prototype.set.call((() => 1)));
show(() => URLSearchParams.prototype.set.call(new Map()));
show(() => URLSearchParams.prototype.set.call(/r/));
show(() => URLSearchParams.prototype.set.call(new Date(0)));
show(() => URLSearchParams.prototype.set.call({ length: 2, 0: "p", 1: "q" }));
show(() => URLSearchParams.prototype.set.call(probe("this", "t")));
