// `Date.prototype.toUTCString` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Date.prototype.toUTCString.call(undefined));
show(() => Date.prototype.toUTCString.call(null));
show(() => Date.prototype.toUTCString.call(7));
show(() => Date.prototype.toUTCString.call("text"));
show(() => Date.prototype.toUTCString.call(true));
show(() => Date.prototype.toUTCString.call(8n));
show(() => Date.prototype.toUTCString.call(Symbol("s")));
show(() => Date.prototype.toUTCString.call({}));
show(() => Date.prototype.toUTCString.call([1]));
show(() => Date.prototype.toUTCString.call((() => 1)));
show(() => Date.prototype.toUTCString.call(new Map()));
show(() => Date.prototype.toUTCString.call(/r/));
show(() => Date.prototype.toUTCString.call(new Date(0)));
show(() => Date.prototype.toUTCString.call({ length: 2, 0: "p", 1: "q" }));
show(() => Date.prototype.toUTCString.call(probe("this", "t")));
