// `Promise.prototype.then` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Promise.prototype.then.call(undefined));
show(() => Promise.prototype.then.call(null));
show(() => Promise.prototype.then.call(7));
show(() => Promise.prototype.then.call("text"));
show(() => Promise.prototype.then.call(true));
show(() => Promise.prototype.then.call(8n));
show(() => Promise.prototype.then.call(Symbol("s")));
show(() => Promise.prototype.then.call({}));
show(() => Promise.prototype.then.call([1]));
show(() => Promise.prototype.then.call((() => 1)));
show(() => Promise.prototype.then.call(new Map()));
show(() => Promise.prototype.then.call(/r/));
show(() => Promise.prototype.then.call(new Date(0)));
show(() => Promise.prototype.then.call({ length: 2, 0: "p", 1: "q" }));
show(() => Promise.prototype.then.call(probe("this", "t")));
