// `Uint8Array.prototype.entries` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Uint8Array.prototype.entries.call(undefined));
show(() => Uint8Array.prototype.entries.call(null));
show(() => Uint8Array.prototype.entries.call(7));
show(() => Uint8Array.prototype.entries.call("text"));
show(() => Uint8Array.prototype.entries.call(true));
show(() => Uint8Array.prototype.entries.call(8n));
show(() => Uint8Array.prototype.entries.call(Symbol("s")));
show(() => Uint8Array.prototype.entries.call({}));
show(() => Uint8Array.prototype.entries.call([1]));
show(() => Uint8Array.prototype.entries.call((() => 1)));
show(() => Uint8Array.prototype.entries.call(new Map()));
show(() => Uint8Array.prototype.entries.call(/r/));
show(() => Uint8Array.prototype.entries.call(new Date(0)));
show(() => Uint8Array.prototype.entries.call({ length: 2, 0: "p", 1: "q" }));
show(() => Uint8Array.prototype.entries.call(probe("this", "t")));
