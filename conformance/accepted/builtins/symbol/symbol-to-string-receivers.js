// `Symbol.prototype.toString` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Symbol.prototype.toString.call(undefined));
show(() => Symbol.prototype.toString.call(null));
show(() => Symbol.prototype.toString.call(7));
show(() => Symbol.prototype.toString.call("text"));
show(() => Symbol.prototype.toString.call(true));
show(() => Symbol.prototype.toString.call(8n));
show(() => Symbol.prototype.toString.call(Symbol("s")));
show(() => Symbol.prototype.toString.call({}));
show(() => Symbol.prototype.toString.call([1]));
show(() => Symbol.prototype.toString.call((() => 1)));
show(() => Symbol.prototype.toString.call(new Map()));
show(() => Symbol.prototype.toString.call(/r/));
show(() => Symbol.prototype.toString.call(new Date(0)));
show(() => Symbol.prototype.toString.call({ length: 2, 0: "p", 1: "q" }));
show(() => Symbol.prototype.toString.call(probe("this", "t")));
