// `String.prototype.includes` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => String.prototype.includes.call(undefined));
show(() => String.prototype.includes.call(null));
show(() => String.prototype.includes.call(7));
show(() => String.prototype.includes.call("text"));
show(() => String.prototype.includes.call(true));
show(() => String.prototype.includes.call(8n));
show(() => String.prototype.includes.call(Symbol("s")));
show(() => String.prototype.includes.call({}));
show(() => String.prototype.includes.call([1]));
show(() => String.prototype.includes.call((() => 1)));
show(() => String.prototype.includes.call(new Map()));
show(() => String.prototype.includes.call(/r/));
show(() => String.prototype.includes.call(new Date(0)));
show(() => String.prototype.includes.call({ length: 2, 0: "p", 1: "q" }));
show(() => String.prototype.includes.call(probe("this", "t")));
