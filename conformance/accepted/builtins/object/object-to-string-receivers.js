// `Object.prototype.toString` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Object.prototype.toString.call(undefined));
show(() => Object.prototype.toString.call(null));
show(() => Object.prototype.toString.call(7));
show(() => Object.prototype.toString.call("text"));
show(() => Object.prototype.toString.call(true));
show(() => Object.prototype.toString.call(8n));
show(() => Object.prototype.toString.call(Symbol("s")));
show(() => Object.prototype.toString.call({}));
show(() => Object.prototype.toString.call([1]));
show(() => Object.prototype.toString.call((() => 1)));
show(() => Object.prototype.toString.call(new Map()));
show(() => Object.prototype.toString.call(/r/));
show(() => Object.prototype.toString.call(new Date(0)));
show(() => Object.prototype.toString.call({ length: 2, 0: "p", 1: "q" }));
show(() => Object.prototype.toString.call(probe("this", "t")));
