// `Boolean.prototype.valueOf` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Boolean.prototype.valueOf.call(undefined));
show(() => Boolean.prototype.valueOf.call(null));
show(() => Boolean.prototype.valueOf.call(7));
show(() => Boolean.prototype.valueOf.call("text"));
show(() => Boolean.prototype.valueOf.call(true));
show(() => Boolean.prototype.valueOf.call(8n));
show(() => Boolean.prototype.valueOf.call(Symbol("s")));
show(() => Boolean.prototype.valueOf.call({}));
show(() => Boolean.prototype.valueOf.call([1]));
show(() => Boolean.prototype.valueOf.call((() => 1)));
show(() => Boolean.prototype.valueOf.call(new Map()));
show(() => Boolean.prototype.valueOf.call(/r/));
show(() => Boolean.prototype.valueOf.call(new Date(0)));
show(() => Boolean.prototype.valueOf.call({ length: 2, 0: "p", 1: "q" }));
show(() => Boolean.prototype.valueOf.call(probe("this", "t")));
