// `Uint8Array.prototype.set` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Uint8Array.prototype.set.call(undefined));
show(() => Uint8Array.prototype.set.call(null));
show(() => Uint8Array.prototype.set.call(7));
show(() => Uint8Array.prototype.set.call("text"));
show(() => Uint8Array.prototype.set.call(true));
show(() => Uint8Array.prototype.set.call(8n));
show(() => Uint8Array.prototype.set.call(Symbol("s")));
show(() => Uint8Array.prototype.set.call({}));
show(() => Uint8Array.prototype.set.call([1]));
show(() => Uint8Array.prototype.set.call((() => 1)));
show(() => Uint8Array.prototype.set.call(new Map()));
show(() => Uint8Array.prototype.set.call(/r/));
show(() => Uint8Array.prototype.set.call(new Date(0)));
show(() => Uint8Array.prototype.set.call({ length: 2, 0: "p", 1: "q" }));
show(() => Uint8Array.prototype.set.call(probe("this", "t")));
