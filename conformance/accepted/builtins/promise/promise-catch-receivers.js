// `Promise.prototype.catch` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Promise.prototype.catch.call(undefined));
show(() => Promise.prototype.catch.call(null));
show(() => Promise.prototype.catch.call(7));
show(() => Promise.prototype.catch.call("text"));
show(() => Promise.prototype.catch.call(true));
show(() => Promise.prototype.catch.call(8n));
show(() => Promise.prototype.catch.call(Symbol("s")));
show(() => Promise.prototype.catch.call({}));
show(() => Promise.prototype.catch.call([1]));
show(() => Promise.prototype.catch.call((() => 1)));
show(() => Promise.prototype.catch.call(new Map()));
show(() => Promise.prototype.catch.call(/r/));
show(() => Promise.prototype.catch.call(new Date(0)));
show(() => Promise.prototype.catch.call({ length: 2, 0: "p", 1: "q" }));
show(() => Promise.prototype.catch.call(probe("this", "t")));
