// `Promise.prototype.finally` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Promise.prototype.finally.call(undefined));
show(() => Promise.prototype.finally.call(null));
show(() => Promise.prototype.finally.call(7));
show(() => Promise.prototype.finally.call("text"));
show(() => Promise.prototype.finally.call(true));
show(() => Promise.prototype.finally.call(8n));
show(() => Promise.prototype.finally.call(Symbol("s")));
show(() => Promise.prototype.finally.call({}));
show(() => Promise.prototype.finally.call([1]));
show(() => Promise.prototype.finally.call((() => 1)));
show(() => Promise.prototype.finally.call(new Map()));
show(() => Promise.prototype.finally.call(/r/));
show(() => Promise.prototype.finally.call(new Date(0)));
show(() => Promise.prototype.finally.call({ length: 2, 0: "p", 1: "q" }));
show(() => Promise.prototype.finally.call(probe("this", "t")));
