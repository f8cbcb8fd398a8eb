// `Date.prototype.toGMTString` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Date.prototype.toGMTString.call(undefined));
show(() => Date.prototype.toGMTString.call(null));
show(() => Date.prototype.toGMTString.call(7));
show(() => Date.prototype.toGMTString.call("text"));
show(() => Date.prototype.toGMTString.call(true));
show(() => Date.prototype.toGMTString.call(8n));
show(() => Date.prototype.toGMTString.call(Symbol("s")));
show(() => Date.prototype.toGMTString.call({}));
show(() => Date.prototype.toGMTString.call([1]));
show(() => Date.prototype.toGMTString.call((() => 1)));
show(() => Date.prototype.toGMTString.call(new Map()));
show(() => Date.prototype.toGMTString.call(/r/));
show(() => Date.prototype.toGMTString.call(new Date(0)));
show(() => Date.prototype.toGMTString.call({ length: 2, 0: "p", 1: "q" }));
show(() => Date.prototype.toGMTString.call(probe("this", "t")));
