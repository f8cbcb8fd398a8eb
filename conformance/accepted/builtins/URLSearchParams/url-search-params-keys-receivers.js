// `URLSearchParams.prototype.keys` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => URLSearchParams.prototype.keys.call(undefined));
show(() => URLSearchParams.prototype.keys.call(null));
show(() => URLSearchParams.prototype.keys.call(7));
show(() => URLSearchParams.prototype.keys.call("text"));
show(() => URLSearchParams.prototype.keys.call(true));
show(() => URLSearchParams.prototype.keys.call(8n));
show(() => URLSearchParams.prototype.keys.call(Symbol("s")));
show(() => URLSearchParams.prototype.keys.call({}));
show(() => URLSearchParams.prototype.keys.call([1]));
show(() => URLSearchParams.prototype.keys.call((() => 1)));
show(() => URLSearchParams.prototype.keys.call(new Map()));
show(() => URLSearchParams.prototype.keys.call(/r/));
show(() => URLSearchParams.prototype.keys.call(new Date(0)));
show(() => URLSearchParams.prototype.keys.call({ length: 2, 0: "p", 1: "q" }));
show(() => URLSearchParams.prototype.keys.call(probe("this", "t")));
