// `Function.prototype.call` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Function.prototype.call.call(undefined));
show(() => Function.prototype.call.call(null));
show(() => Function.prototype.call.call(7));
show(() => Function.prototype.call.call("text"));
show(() => Function.prototype.call.call(true));
show(() => Function.prototype.call.call(8n));
show(() => Function.prototype.call.call(Symbol("s")));
show(() => Function.prototype.call.call({}));
show(() => Function.prototype.call.call([1]));
show(() => Function.prototype.call.call((() => 1)));
show(() => Function.prototype.call.call(new Map()));
show(() => Function.prototype.call.call(/r/));
show(() => Function.prototype.call.call(new Date(0)));
show(() => Function.prototype.call.call({ length: 2, 0: "p", 1: "q" }));
show(() => Function.prototype.call.call(probe("this", "t")));
