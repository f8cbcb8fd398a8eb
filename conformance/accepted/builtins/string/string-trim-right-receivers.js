// `String.prototype.trimRight` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => String.prototype.trimRight.call(undefined));
show(() => String.prototype.trimRight.call(null));
show(() => String.prototype.trimRight.call(7));
show(() => String.prototype.trimRight.call("text"));
show(() => String.prototype.trimRight.call(true));
show(() => String.prototype.trimRight.call(8n));
show(() => String.prototype.trimRight.call(Symbol("s")));
show(() => String.prototype.trimRight.call({}));
show(() => String.prototype.trimRight.call([1]));
show(() => String.prototype.trimRight.call((() => 1)));
show(() => String.prototype.trimRight.call(new Map()));
show(() => String.prototype.trimRight.call(/r/));
show(() => String.prototype.trimRight.call(new Date(0)));
show(() => String.prototype.trimRight.call({ length: 2, 0: "p", 1: "q" }));
show(() => String.prototype.trimRight.call(probe("this", "t")));
