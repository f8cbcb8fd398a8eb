// `Symbol.prototype.valueOf` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Symbol.prototype.valueOf.call(undefined));
show(() => Symbol.prototype.valueOf.call(null));
show(() => Symbol.prototype.valueOf.call(7));
show(() => Symbol.prototype.valueOf.call("text"));
show(() => Symbol.prototype.valueOf.call(true));
show(() => Symbol.prototype.valueOf.call(8n));
show(() => Symbol.prototype.valueOf.call(Symbol("s")));
show(() => Symbol.prototype.valueOf.call({}));
show(() => Symbol.prototype.valueOf.call([1]));
show(() => Symbol.prototype.valueOf.call((() => 1)));
show(() => Symbol.prototype.valueOf.call(new Map()));
show(() => Symbol.prototype.valueOf.call(/r/));
show(() => Symbol.prototype.valueOf.call(new Date(0)));
show(() => Symbol.prototype.valueOf.call({ length: 2, 0: "p", 1: "q" }));
show(() => Symbol.prototype.valueOf.call(probe("this", "t")));
