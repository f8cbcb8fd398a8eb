// `Uint8Array.prototype.forEach` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Uint8Array.prototype.forEach.call(undefined));
show(() => Uint8Array.prototype.forEach.call(null));
show(() => Uint8Array.prototype.forEach.call(7));
show(() => Uint8Array.prototype.forEach.call("text"));
show(() => Uint8Array.prototype.forEach.call(true));
show(() => Uint8Array.prototype.forEach.call(8n));
show(() => Uint8Array.prototype.forEach.call(Symbol("s")));
show(() => Uint8Array.prototype.forEach.call({}));
show(() => Uint8Array.prototype.forEach.call([1]));
show(() => Uint8Array.prototype.forEach.call((() => 1)));
show(() => Uint8Array.prototype.forEach.call(new Map()));
show(() => Uint8Array.prototype.forEach.call(/r/));
show(() => Uint8Array.prototype.forEach.call(new Date(0)));
show(() => Uint8Array.prototype.forEach.call({ length: 2, 0: "p", 1: "q" }));
show(() => Uint8Array.prototype.forEach.call(probe("this", "t")));
