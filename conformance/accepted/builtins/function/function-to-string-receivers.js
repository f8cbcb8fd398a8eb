// `Function.prototype.toString` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Function.prototype.toString.call(undefined));
show(() => Function.prototype.toString.call(null));
show(() => Function.prototype.toString.call(7));
show(() => Function.prototype.toString.call("text"));
show(() => Function.prototype.toString.call(true));
show(() => Function.prototype.toString.call(8n));
show(() => Function.prototype.toString.call(Symbol("s")));
show(() => Function.prototype.toString.call({}));
show(() => Function.prototype.toString.call([1]));
show(() => Function.prototype.toString.call((() => 1)));
show(() => Function.prototype.toString.call(new Map()));
show(() => Function.prototype.toString.call(/r/));
show(() => Function.prototype.toString.call(new Date(0)));
show(() => Function.prototype.toString.call({ length: 2, 0: "p", 1: "q" }));
show(() => Function.prototype.toString.call(probe("this", "t")));
