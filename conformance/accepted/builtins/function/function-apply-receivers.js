// `Function.prototype.apply` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Function.prototype.apply.call(undefined));
show(() => Function.prototype.apply.call(null));
show(() => Function.prototype.apply.call(7));
show(() => Function.prototype.apply.call("text"));
show(() => Function.prototype.apply.call(true));
show(() => Function.prototype.apply.call(8n));
show(() => Function.prototype.apply.call(Symbol("s")));
show(() => Function.prototype.apply.call({}));
show(() => Function.prototype.apply.call([1]));
show(() => Function.prototype.apply.call((() => 1)));
show(() => Function.prototype.apply.call(new Map()));
show(() => Function.prototype.apply.call(/r/));
show(() => Function.prototype.apply.call(new Date(0)));
show(() => Function.prototype.apply.call({ length: 2, 0: "p", 1: "q" }));
show(() => Function.prototype.apply.call(probe("this", "t")));
