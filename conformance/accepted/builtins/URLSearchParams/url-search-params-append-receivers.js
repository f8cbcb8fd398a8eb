// `URLSearchParams.prototype.append` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => URLSearchParams.prototype.append.call(undefined));
show(() => URLSearchParams.prototype.append.call(null));
show(() => URLSearchParams.prototype.append.call(7));
show(() => URLSearchParams.prototype.append.call("text"));
show(() => URLSearchParams.prototype.append.call(true));
show(() => URLSearchParams.prototype.append.call(8n));
show(() => URLSearchParams.prototype.append.call(Symbol("s")));
show(() => URLSearchParams.prototype.append.call({}));
show(() => URLSearchParams.prototype.append.call([1]));
show(() => URLSearchParams.prototype.append.call((() => 1)));
show(() => URLSearchParams.prototype.append.call(new Map()));
show(() => URLSearchParams.prototype.append.call(/r/));
show(() => URLSearchParams.prototype.append.call(new Date(0)));
show(() => URLSearchParams.prototype.append.call({ length: 2, 0: "p", 1: "q" }));
show(() => URLSearchParams.prototype.append.call(probe("this", "t")));
