// `Uint8Array.prototype.includes` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Uint8Array.prototype.includes.call(undefined));
show(() => Uint8Array.prototype.includes.call(null));
show(() => Uint8Array.prototype.includes.call(7));
show(() => Uint8Array.prototype.includes.call("text"));
show(() => Uint8Array.prototype.includes.call(true));
show(() => Uint8Array.prototype.includes.call(8n));
show(() => Uint8Array.prototype.includes.call(Symbol("s")));
show(() => Uint8Array.prototype.includes.call({}));
show(() => Uint8Array.prototype.includes.call([1]));
show(() => Uint8Array.prototype.includes.call((() => 1)));
show(() => Uint8Array.prototype.includes.call(new Map()));
show(() => Uint8Array.prototype.includes.call(/r/));
show(() => Uint8Array.prototype.includes.call(new Date(0)));
show(() => Uint8Array.prototype.includes.call({ length: 2, 0: "p", 1: "q" }));
show(() => Uint8Array.prototype.includes.call(probe("this", "t")));
