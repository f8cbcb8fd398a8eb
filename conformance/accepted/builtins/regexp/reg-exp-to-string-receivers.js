// `RegExp.prototype.toString` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => RegExp.prototype.toString.call(undefined));
show(() => RegExp.prototype.toString.call(null));
show(() => RegExp.prototype.toString.call(7));
show(() => RegExp.prototype.toString.call("text"));
show(() => RegExp.prototype.toString.call(true));
show(() => RegExp.prototype.toString.call(8n));
show(() => RegExp.prototype.toString.call(Symbol("s")));
show(() => RegExp.prototype.toString.call({}));
show(() => RegExp.prototype.toString.call([1]));
show(() => RegExp.prototype.toString.call((() => 1)));
show(() => RegExp.prototype.toString.call(new Map()));
show(() => RegExp.prototype.toString.call(/r/));
show(() => RegExp.prototype.toString.call(new Date(0)));
show(() => RegExp.prototype.toString.call({ length: 2, 0: "p", 1: "q" }));
show(() => RegExp.prototype.toString.call(probe("this", "t")));
