// `String.prototype.valueOf` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => String.prototype.valueOf.call(undefined));
show(() => String.prototype.valueOf.call(null));
show(() => String.prototype.valueOf.call(7));
show(() => String.prototype.valueOf.call("text"));
show(() => String.prototype.valueOf.call(true));
show(() => String.prototype.valueOf.call(8n));
show(() => String.prototype.valueOf.call(Symbol("s")));
show(() => String.prototype.valueOf.call({}));
show(() => String.prototype.valueOf.call([1]));
show(() => String.prototype.valueOf.call((() => 1)));
show(() => String.prototype.valueOf.call(new Map()));
show(() => String.prototype.valueOf.call(/r/));
show(() => String.prototype.valueOf.call(new Date(0)));
show(() => String.prototype.valueOf.call({ length: 2, 0: "p", 1: "q" }));
show(() => String.prototype.valueOf.call(probe("this", "t")));
