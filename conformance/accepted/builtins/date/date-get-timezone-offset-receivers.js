// `Date.prototype.getTimezoneOffset` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Date.prototype.getTimezoneOffset.call(undefined));
show(() => Date.prototype.getTimezoneOffset.call(null));
show(() => Date.prototype.getTimezoneOffset.call(7));
show(() => Date.prototype.getTimezoneOffset.call("text"));
show(() => Date.prototype.getTimezoneOffset.call(true));
show(() => Date.prototype.getTimezoneOffset.call(8n));
show(() => Date.prototype.getTimezoneOffset.call(Symbol("s")));
show(() => Date.prototype.getTimezoneOffset.call({}));
show(() => Date.prototype.getTimezoneOffset.call([1]));
show(() => Date.prototype.getTimezoneOffset.call((() => 1)));
show(() => Date.prototype.getTimezoneOffset.call(new Map()));
show(() => Date.prototype.getTimezoneOffset.call(/r/));
show(() => Date.prototype.getTimezoneOffset.call(new Date(0)));
show(() => Date.prototype.getTimezoneOffset.call({ length: 2, 0: "p", 1: "q" }));
show(() => Date.prototype.getTimezoneOffset.call(probe("this", "t")));
