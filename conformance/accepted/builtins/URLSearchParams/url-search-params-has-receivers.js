// `URLSearchParams.prototype.has` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => URLSearchParams.prototype.has.call(undefined));
show(() => URLSearchParams.prototype.has.call(null));
show(() => URLSearchParams.prototype.has.call(7));
show(() => URLSearchParams.prototype.has.call("text"));
show(() => URLSearchParams.prototype.has.call(true));
show(() => URLSearchParams.prototype.has.call(8n));
show(() => URLSearchParams.prototype.has.call(Symbol("s")));
show(() => URLSearchParams.prototype.has.call({}));
show(() => URLSearchParams.prototype.has.call([1]));
show(() => URLSearchParams.prototype.has.call((() => 1)));
show(() => URLSearchParams.prototype.has.call(new Map()));
show(() => URLSearchParams.prototype.has.call(/r/));
show(() => URLSearchParams.prototype.has.call(new Date(0)));
show(() => URLSearchParams.prototype.has.call({ length: 2, 0: "p", 1: "q" }));
show(() => URLSearchParams.prototype.has.call(probe("this", "t")));
