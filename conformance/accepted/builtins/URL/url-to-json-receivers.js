// `URL.prototype.toJSON` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => URL.prototype.toJSON.call(undefined));
show(() => URL.prototype.toJSON.call(null));
show(() => URL.prototype.toJSON.call(7));
show(() => URL.prototype.toJSON.call("text"));
show(() => URL.prototype.toJSON.call(true));
show(() => URL.prototype.toJSON.call(8n));
show(() => URL.prototype.toJSON.call(Symbol("s")));
show(() => URL.prototype.toJSON.call({}));
show(() => URL.prototype.toJSON.call([1]));
show(() => URL.prototype.toJSON.call((() => 1)));
show(() => URL.prototype.toJSON.call(new Map()));
show(() => URL.prototype.toJSON.call(/r/));
show(() => URL.prototype.toJSON.call(new Date(0)));
show(() => URL.prototype.toJSON.call({ length: 2, 0: "p", 1: "q" }));
show(() => URL.prototype.toJSON.call(probe("this", "t")));
