// `URLSearchParams.prototype.forEach` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => URLSearchParams.prototype.forEach.call(undefined));
show(() => URLSearchParams.prototype.forEach.call(null));
show(() => URLSearchParams.prototype.forEach.call(7));
show(() => URLSearchParams.prototype.forEach.call("text"));
show(() => URLSearchParams.prototype.forEach.call(true));
show(() => URLSearchParams.prototype.forEach.call(8n));
show(() => URLSearchParams.prototype.forEach.call(Symbol("s")));
show(() => URLSearchParams.prototype.forEach.call({}));
show(() => URLSearchParams.prototype.forEach.call([1]));
show(() => URLSearchParams.prototype.forEach.call((() => 1)));
show(() => URLSearchParams.prototype.forEach.call(new Map()));
show(() => URLSearchParams.prototype.forEach.call(/r/));
show(() => URLSearchParams.prototype.forEach.call(new Date(0)));
show(() => URLSearchParams.prototype.forEach.call({ length: 2, 0: "p", 1: "q" }));
show(() => URLSearchParams.prototype.forEach.call(probe("this", "t")));
