// `Date.prototype.valueOf` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Date.prototype.valueOf.call(undefined));
show(() => Date.prototype.valueOf.call(null));
show(() => Date.prototype.valueOf.call(7));
show(() => Date.prototype.valueOf.call("text"));
show(() => Date.prototype.valueOf.call(true));
show(() => Date.prototype.valueOf.call(8n));
show(() => Date.prototype.valueOf.call(Symbol("s")));
show(() => Date.prototype.valueOf.call({}));
show(() => Date.prototype.valueOf.call([1]));
show(() => Date.prototype.valueOf.call((() => 1)));
show(() => Date.prototype.valueOf.call(new Map()));
show(() => Date.prototype.valueOf.call(/r/));
show(() => Date.prototype.valueOf.call(new Date(0)));
show(() => Date.prototype.valueOf.call({ length: 2, 0: "p", 1: "q" }));
show(() => Date.prototype.valueOf.call(probe("this", "t")));
