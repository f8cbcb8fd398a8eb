// `RegExp.prototype.test` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => RegExp.prototype.test.call(undefined));
show(() => RegExp.prototype.test.call(null));
show(() => RegExp.prototype.test.call(7));
show(() => RegExp.prototype.test.call("text"));
show(() => RegExp.prototype.test.call(true));
show(() => RegExp.prototype.test.call(8n));
show(() => RegExp.prototype.test.call(Symbol("s")));
show(() => RegExp.prototype.test.call({}));
show(() => RegExp.prototype.test.call([1]));
show(() => RegExp.prototype.test.call((() => 1)));
show(() => RegExp.prototype.test.call(new Map()));
show(() => RegExp.prototype.test.call(/r/));
show(() => RegExp.prototype.test.call(new Date(0)));
show(() => RegExp.prototype.test.call({ length: 2, 0: "p", 1: "q" }));
show(() => RegExp.prototype.test.call(probe("this", "t")));
