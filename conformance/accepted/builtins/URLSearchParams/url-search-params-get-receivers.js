// `URLSearchParams.prototype.get` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => URLSearchParams.prototype.get.call(undefined));
show(() => URLSearchParams.prototype.get.call(null));
show(() => URLSearchParams.prototype.get.call(7));
show(() => URLSearchParams.prototype.get.call("text"));
show(() => URLSearchParams.prototype.get.call(true));
show(() => URLSearchParams.prototype.get.call(8n));
show(() => URLSearchParams.prototype.get.call(Symbol("s")));
show(() => URLSearchParams.prototype.get.call({}));
show(() => URLSearchParams.prototype.get.call([1]));
show(() => URLSearchParams.prototype.get.call((() => 1)));
show(() => URLSearchParams.prototype.get.call(new Map()));
show(() => URLSearchParams.prototype.get.call(/r/));
show(() => URLSearchParams.prototype.get.call(new Date(0)));
show(() => URLSearchParams.prototype.get.call({ length: 2, 0: "p", 1: "q" }));
show(() => URLSearchParams.prototype.get.call(probe("this", "t")));
