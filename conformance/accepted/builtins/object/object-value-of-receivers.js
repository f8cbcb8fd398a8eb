// `Object.prototype.valueOf` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Object.prototype.valueOf.call(undefined));
show(() => Object.prototype.valueOf.call(null));
show(() => Object.prototype.valueOf.call(7));
show(() => Object.prototype.valueOf.call("text"));
show(() => Object.prototype.valueOf.call(true));
show(() => Object.prototype.valueOf.call(8n));
show(() => Object.prototype.valueOf.call(Symbol("s")));
show(() => Object.prototype.valueOf.call({}));
show(() => Object.prototype.valueOf.call([1]));
show(() => Object.prototype.valueOf.call((() => 1)));
show(() => Object.prototype.valueOf.call(new Map()));
show(() => Object.prototype.valueOf.call(/r/));
show(() => Object.prototype.valueOf.call(new Date(0)));
show(() => Object.prototype.valueOf.call({ length: 2, 0: "p", 1: "q" }));
show(() => Object.prototype.valueOf.call(probe("this", "t")));
