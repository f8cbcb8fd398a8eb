// `String.prototype.replaceAll` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => String.prototype.replaceAll.call(undefined));
show(() => String.prototype.replaceAll.call(null));
show(() => String.prototype.replaceAll.call(7));
show(() => String.prototype.replaceAll.call("text"));
show(() => String.prototype.replaceAll.call(true));
show(() => String.prototype.replaceAll.call(8n));
show(() => String.prototype.replaceAll.call(Symbol("s")));
show(() => String.prototype.replaceAll.call({}));
show(() => String.prototype.replaceAll.call([1]));
show(() => String.prototype.replaceAll.call((() => 1)));
show(() => String.prototype.replaceAll.call(new Map()));
show(() => String.prototype.replaceAll.call(/r/));
show(() => String.prototype.replaceAll.call(new Date(0)));
show(() => String.prototype.replaceAll.call({ length: 2, 0: "p", 1: "q" }));
show(() => String.prototype.replaceAll.call(probe("this", "t")));
