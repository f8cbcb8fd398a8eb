// `Uint8Array.prototype.with` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Uint8Array.prototype.with.call(undefined));
show(() => Uint8Array.prototype.with.call(null));
show(() => Uint8Array.prototype.with.call(7));
show(() => Uint8Array.prototype.with.call("text"));
show(() => Uint8Array.prototype.with.call(true));
show(() => Uint8Array.prototype.with.call(8n));
show(() => Uint8Array.prototype.with.call(Symbol("s")));
show(() => Uint8Array.prototype.with.call({}));
show(() => Uint8Array.prototype.with.call([1]));
show(() => Uint8Array.prototype.with.call((() => 1)));
show(() => Uint8Array.prototype.with.call(new Map()));
show(() => Uint8Array.prototype.with.call(/r/));
show(() => Uint8Array.prototype.with.call(new Date(0)));
show(() => Uint8Array.prototype.with.call({ length: 2, 0: "p", 1: "q" }));
show(() => Uint8Array.prototype.with.call(probe("this", "t")));
