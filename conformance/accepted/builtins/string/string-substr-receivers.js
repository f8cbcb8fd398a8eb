// `String.prototype.substr` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => String.prototype.substr.call(undefined));
show(() => String.prototype.substr.call(null));
show(() => String.prototype.substr.call(7));
show(() => String.prototype.substr.call("text"));
show(() => String.prototype.substr.call(true));
show(() => String.prototype.substr.call(8n));
show(() => String.prototype.substr.call(Symbol("s")));
show(() => String.prototype.substr.call({}));
show(() => String.prototype.substr.call([1]));
show(() => String.prototype.substr.call((() => 1)));
show(() => String.prototype.substr.call(new Map()));
show(() => String.prototype.substr.call(/r/));
show(() => String.prototype.substr.call(new Date(0)));
show(() => String.prototype.substr.call({ length: 2, 0: "p", 1: "q" }));
show(() => String.prototype.substr.call(probe("this", "t")));
