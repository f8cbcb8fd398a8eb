// `Date.prototype.getUTCMilliseconds` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Date.prototype.getUTCMilliseconds.call(undefined));
show(() => Date.prototype.getUTCMilliseconds.call(null));
show(() => Date.prototype.getUTCMilliseconds.call(7));
show(() => Date.prototype.getUTCMilliseconds.call("text"));
show(() => Date.prototype.getUTCMilliseconds.call(true));
show(() => Date.prototype.getUTCMilliseconds.call(8n));
show(() => Date.prototype.getUTCMilliseconds.call(Symbol("s")));
show(() => Date.prototype.getUTCMilliseconds.call({}));
show(() => Date.prototype.getUTCMilliseconds.call([1]));
show(() => Date.prototype.getUTCMilliseconds.call((() => 1)));
show(() => Date.prototype.getUTCMilliseconds.call(new Map()));
show(() => Date.prototype.getUTCMilliseconds.call(/r/));
show(() => Date.prototype.getUTCMilliseconds.call(new Date(0)));
show(() => Date.prototype.getUTCMilliseconds.call({ length: 2, 0: "p", 1: "q" }));
show(() => Date.prototype.getUTCMilliseconds.call(probe("this", "t")));
