// `Iterator.prototype.flatMap` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Iterator.prototype.flatMap.call(undefined));
show(() => Iterator.prototype.flatMap.call(null));
show(() => Iterator.prototype.flatMap.call(7));
show(() => Iterator.prototype.flatMap.call("text"));
show(() => Iterator.prototype.flatMap.call(true));
show(() => Iterator.prototype.flatMap.call(8n));
show(() => Iterator.prototype.flatMap.call(Symbol("s")));
show(() => Iterator.prototype.flatMap.call({}));
show(() => Iterator.prototype.flatMap.call([1]));
show(() => Iterator.prototype.flatMap.call((() => 1)));
show(() => Iterator.prototype.flatMap.call(new Map()));
show(() => Iterator.prototype.flatMap.call(/r/));
show(() => Iterator.prototype.flatMap.call(new Date(0)));
show(() => Iterator.prototype.flatMap.call({ length: 2, 0: "p", 1: "q" }));
show(() => Iterator.prototype.flatMap.call(probe("this", "t")));
