// `String.prototype.concat` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => String.prototype.concat.call(undefined));
show(() => String.prototype.concat.call(null));
show(() => String.prototype.concat.call(7));
show(() => String.prototype.concat.call("text"));
show(() => String.prototype.concat.call(true));
show(() => String.prototype.concat.call(8n));
show(() => String.prototype.concat.call(Symbol("s")));
show(() => String.prototype.concat.call({}));
show(() => String.prototype.concat.call([1]));
show(() => String.prototype.concat.call((() => 1)));
show(() => String.prototype.concat.call(new Map()));
show(() => String.prototype.concat.call(/r/));
show(() => String.prototype.concat.call(new Date(0)));
show(() => String.prototype.concat.call({ length: 2, 0: "p", 1: "q" }));
show(() => String.prototype.concat.call(probe("this", "t")));
