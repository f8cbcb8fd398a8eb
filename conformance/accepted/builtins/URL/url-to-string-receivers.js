// `URL.prototype.toString` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => URL.prototype.toString.call(undefined));
show(() => URL.prototype.toString.call(null));
show(() => URL.prototype.toString.call(7));
show(() => URL.prototype.toString.call("text"));
show(() => URL.prototype.toString.call(true));
show(() => URL.prototype.toString.call(8n));
show(() => URL.prototype.toString.call(Symbol("s")));
show(() => URL.prototype.toString.call({}));
show(() => URL.prototype.toString.call([1]));
show(() => URL.prototype.toString.call((() => 1)));
show(() => URL.prototype.toString.call(new Map()));
show(() => URL.prototype.toString.call(/r/));
show(() => URL.prototype.toString.call(new Date(0)));
show(() => URL.prototype.toString.call({ length: 2, 0: "p", 1: "q" }));
show(() => URL.prototype.toString.call(probe("this", "t")));
