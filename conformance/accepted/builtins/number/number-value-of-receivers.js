// `Number.prototype.valueOf` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Number.prototype.valueOf.call(undefined));
show(() => Number.prototype.valueOf.call(null));
show(() => Number.prototype.valueOf.call(7));
show(() => Number.prototype.valueOf.call("text"));
show(() => Number.prototype.valueOf.call(true));
show(() => Number.prototype.valueOf.call(8n));
show(() => Number.prototype.valueOf.call(Symbol("s")));
show(() => Number.prototype.valueOf.call({}));
show(() => Number.prototype.valueOf.call([1]));
show(() => Number.prototype.valueOf.call((() => 1)));
show(() => Number.prototype.valueOf.call(new Map()));
show(() => Number.prototype.valueOf.call(/r/));
show(() => Number.prototype.valueOf.call(new Date(0)));
show(() => Number.prototype.valueOf.call({ length: 2, 0: "p", 1: "q" }));
show(() => Number.prototype.valueOf.call(probe("this", "t")));
