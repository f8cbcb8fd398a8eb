// `Date.prototype.setUTCMilliseconds` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Date.prototype.setUTCMilliseconds.call(undefined));
show(() => Date.prototype.setUTCMilliseconds.call(null));
show(() => Date.prototype.setUTCMilliseconds.call(7));
show(() => Date.prototype.setUTCMilliseconds.call("text"));
show(() => Date.prototype.setUTCMilliseconds.call(true));
show(() => Date.prototype.setUTCMilliseconds.call(8n));
show(() => Date.prototype.setUTCMilliseconds.call(Symbol("s")));
show(() => Date.prototype.setUTCMilliseconds.call({}));
show(() => Date.prototype.setUTCMilliseconds.call([1]));
show(() => Date.prototype.setUTCMilliseconds.call((() => 1)));
show(() => Date.prototype.setUTCMilliseconds.call(new Map()));
show(() => Date.prototype.setUTCMilliseconds.call(/r/));
show(() => Date.prototype.setUTCMilliseconds.call(new Date(0)));
show(() => Date.prototype.setUTCMilliseconds.call({ length: 2, 0: "p", 1: "q" }));
show(() => Date.prototype.setUTCMilliseconds.call(probe("this", "t")));
