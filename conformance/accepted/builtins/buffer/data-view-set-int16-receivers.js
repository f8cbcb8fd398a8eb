// `DataView.prototype.setInt16` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => DataView.prototype.setInt16.call(undefined));
show(() => DataView.prototype.setInt16.call(null));
show(() => DataView.prototype.setInt16.call(7));
show(() => DataView.prototype.setInt16.call("text"));
show(() => DataView.prototype.setInt16.call(true));
show(() => DataView.prototype.setInt16.call(8n));
show(() => DataView.prototype.setInt16.call(Symbol("s")));
show(() => DataView.prototype.setInt16.call({}));
show(() => DataView.prototype.setInt16.call([1]));
show(() => DataView.prototype.setInt16.call((() => 1)));
show(() => DataView.prototype.setInt16.call(new Map()));
show(() => DataView.prototype.setInt16.call(/r/));
show(() => DataView.prototype.setInt16.call(new Date(0)));
show(() => DataView.prototype.setInt16.call({ length: 2, 0: "p", 1: "q" }));
show(() => DataView.prototype.setInt16.call(probe("this", "t")));
