// `String.prototype.charCodeAt` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => String.prototype.charCodeAt.call(undefined));
show(() => String.prototype.charCodeAt.call(null));
show(() => String.prototype.charCodeAt.call(7));
show(() => String.prototype.charCodeAt.call("text"));
show(() => String.prototype.charCodeAt.call(true));
show(() => String.prototype.charCodeAt.call(8n));
show(() => String.prototype.charCodeAt.call(Symbol("s")));
show(() => String.prototype.charCodeAt.call({}));
show(() => String.prototype.charCodeAt.call([1]));
show(() => String.prototype.charCodeAt.call((() => 1)));
show(() => String.prototype.charCodeAt.call(new Map()));
show(() => String.prototype.charCodeAt.call(/r/));
show(() => String.prototype.charCodeAt.call(new Date(0)));
show(() => String.prototype.charCodeAt.call({ length: 2, 0: "p", 1: "q" }));
show(() => String.prototype.charCodeAt.call(probe("this", "t")));
