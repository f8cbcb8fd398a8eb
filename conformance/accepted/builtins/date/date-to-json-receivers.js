// `Date.prototype.toJSON` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Date.prototype.toJSON.call(undefined));
show(() => Date.prototype.toJSON.call(null));
show(() => Date.prototype.toJSON.call(7));
show(() => Date.prototype.toJSON.call("text"));
show(() => Date.prototype.toJSON.call(true));
show(() => Date.prototype.toJSON.call(8n));
show(() => Date.prototype.toJSON.call(Symbol("s")));
show(() => Date.prototype.toJSON.call({}));
show(() => Date.prototype.toJSON.call([1]));
show(() => Date.prototype.toJSON.call((() => 1)));
show(() => Date.prototype.toJSON.call(new Map()));
show(() => Date.prototype.toJSON.call(/r/));
show(() => Date.prototype.toJSON.call(new Date(0)));
show(() => Date.prototype.toJSON.call({ length: 2, 0: "p", 1: "q" }));
show(() => Date.prototype.toJSON.call(probe("this", "t")));
