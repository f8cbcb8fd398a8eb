// `String.prototype.padEnd` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => String.prototype.padEnd.call(undefined));
show(() => String.prototype.padEnd.call(null));
show(() => String.prototype.padEnd.call(7));
show(() => String.prototype.padEnd.call("text"));
show(() => String.prototype.padEnd.call(true));
show(() => String.prototype.padEnd.call(8n));
show(() => String.prototype.padEnd.call(Symbol("s")));
show(() => String.prototype.padEnd.call({}));
show(() => String.prototype.padEnd.call([1]));
show(() => String.prototype.padEnd.call((() => 1)));
show(() => String.prototype.padEnd.call(new Map()));
show(() => String.prototype.padEnd.call(/r/));
show(() => String.prototype.padEnd.call(new Date(0)));
show(() => String.prototype.padEnd.call({ length: 2, 0: "p", 1: "q" }));
show(() => String.prototype.padEnd.call(probe("this", "t")));
