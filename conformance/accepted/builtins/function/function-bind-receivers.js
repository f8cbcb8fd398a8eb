// `Function.prototype.bind` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Function.prototype.bind.call(undefined));
show(() => Function.prototype.bind.call(null));
show(() => Function.prototype.bind.call(7));
show(() => Function.prototype.bind.call("text"));
show(() => Function.prototype.bind.call(true));
show(() => Function.prototype.bind.call(8n));
show(() => Function.prototype.bind.call(Symbol("s")));
show(() => Function.prototype.bind.call({}));
show(() => Function.prototype.bind.call([1]));
show(() => Function.prototype.bind.call((() => 1)));
show(() => Function.prototype.bind.call(new Map()));
show(() => Function.prototype.bind.call(/r/));
show(() => Function.prototype.bind.call(new Date(0)));
show(() => Function.prototype.bind.call({ length: 2, 0: "p", 1: "q" }));
show(() => Function.prototype.bind.call(probe("this", "t")));
