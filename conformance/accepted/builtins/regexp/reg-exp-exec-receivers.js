// `RegExp.prototype.exec` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => RegExp.prototype.exec.call(undefined));
show(() => RegExp.prototype.exec.call(null));
show(() => RegExp.prototype.exec.call(7));
show(() => RegExp.prototype.exec.call("text"));
show(() => RegExp.prototype.exec.call(true));
show(() => RegExp.prototype.exec.call(8n));
show(() => RegExp.prototype.exec.call(Symbol("s")));
show(() => RegExp.prototype.exec.call({}));
show(() => RegExp.prototype.exec.call([1]));
show(() => RegExp.prototype.exec.call((() => 1)));
show(() => RegExp.prototype.exec.call(new Map()));
show(() => RegExp.prototype.exec.call(/r/));
show(() => RegExp.prototype.exec.call(new Date(0)));
show(() => RegExp.prototype.exec.call({ length: 2, 0: "p", 1: "q" }));
show(() => RegExp.prototype.exec.call(probe("this", "t")));
