// `String.prototype.codePointAt` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => String.prototype.codePointAt.call(undefined));
show(() => String.prototype.codePointAt.call(null));
show(() => String.prototype.codePointAt.call(7));
show(() => String.prototype.codePointAt.call("text"));
show(() => String.prototype.codePointAt.call(true));
show(() => String.prototype.codePointAt.call(8n));
show(() => String.prototype.codePointAt.call(Symbol("s")));
show(() => String.prototype.codePointAt.call({}));
show(() => String.prototype.codePointAt.call([1]));
show(() => String.prototype.codePointAt.call((() => 1)));
show(() => String.prototype.codePointAt.call(new Map()));
show(() => String.prototype.codePointAt.call(/r/));
show(() => String.prototype.codePointAt.call(new Date(0)));
show(() => String.prototype.codePointAt.call({ length: 2, 0: "p", 1: "q" }));
show(() => String.prototype.codePointAt.call(probe("this", "t")));
