// `URLSearchParams.prototype.toString` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => URLSearchParams.prototype.toString.call(undefined));
show(() => URLSearchParams.prototype.toString.call(null));
show(() => URLSearchParams.prototype.toString.call(7));
show(() => URLSearchParams.prototype.toString.call("text"));
show(() => URLSearchParams.prototype.toString.call(true));
show(() => URLSearchParams.prototype.toString.call(8n));
show(() => URLSearchParams.prototype.toString.call(Symbol("s")));
show(() => URLSearchParams.prototype.toString.call({}));
show(() => URLSearchParams.prototype.toString.call([1]));
show(() => URLSearchParams.prototype.toString.call((() => 1)));
show(() => URLSearchParams.prototype.toString.call(new Map()));
show(() => URLSearchParams.prototype.toString.call(/r/));
show(() => URLSearchParams.prototype.toString.call(new Date(0)));
show(() => URLSearchParams.prototype.toString.call({ length: 2, 0: "p", 1: "q" }));
show(() => URLSearchParams.prototype.toString.call(probe("this", "t")));
