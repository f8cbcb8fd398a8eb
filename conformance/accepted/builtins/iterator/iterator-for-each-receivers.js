// `Iterator.prototype.forEach` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Iterator.prototype.forEach.call(undefined));
show(() => Iterator.prototype.forEach.call(null));
show(() => Iterator.prototype.forEach.call(7));
show(() => Iterator.prototype.forEach.call("text"));
show(() => Iterator.prototype.forEach.call(true));
show(() => Iterator.prototype.forEach.call(8n));
show(() => Iterator.prototype.forEach.call(Symbol("s")));
show(() => Iterator.prototype.forEach.call({}));
show(() => Iterator.prototype.forEach.call([1]));
show(() => Iterator.prototype.forEach.call((() => 1)));
show(() => Iterator.prototype.forEach.call(new Map()));
show(() => Iterator.prototype.forEach.call(/r/));
show(() => Iterator.prototype.forEach.call(new Date(0)));
show(() => Iterator.prototype.forEach.call({ length: 2, 0: "p", 1: "q" }));
show(() => Iterator.prototype.forEach.call(probe("this", "t")));
