// `String.prototype.padStart` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => String.prototype.padStart.call(undefined));
show(() => String.prototype.padStart.call(null));
show(() => String.prototype.padStart.call(7));
show(() => String.prototype.padStart.call("text"));
show(() => String.prototype.padStart.call(true));
show(() => String.prototype.padStart.call(8n));
show(() => String.prototype.padStart.call(Symbol("s")));
show(() => String.prototype.padStart.call({}));
show(() => String.prototype.padStart.call([1]));
show(() => String.prototype.padStart.call((() => 1)));
show(() => String.prototype.padStart.call(new Map()));
show(() => String.prototype.padStart.call(/r/));
show(() => String.prototype.padStart.call(new Date(0)));
show(() => String.prototype.padStart.call({ length: 2, 0: "p", 1: "q" }));
show(() => String.prototype.padStart.call(probe("this", "t")));
