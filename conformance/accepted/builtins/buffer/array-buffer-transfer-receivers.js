// `ArrayBuffer.prototype.transfer` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => ArrayBuffer.prototype.transfer.call(undefined));
show(() => ArrayBuffer.prototype.transfer.call(null));
show(() => ArrayBuffer.prototype.transfer.call(7));
show(() => ArrayBuffer.prototype.transfer.call("text"));
show(() => ArrayBuffer.prototype.transfer.call(true));
show(() => ArrayBuffer.prototype.transfer.call(8n));
show(() => ArrayBuffer.prototype.transfer.call(Symbol("s")));
show(() => ArrayBuffer.prototype.transfer.call({}));
show(() => ArrayBuffer.prototype.transfer.call([1]));
show(() => ArrayBuffer.prototype.transfer.call((() => 1)));
show(() => ArrayBuffer.prototype.transfer.call(new Map()));
show(() => ArrayBuffer.prototype.transfer.call(/r/));
show(() => ArrayBuffer.prototype.transfer.call(new Date(0)));
show(() => ArrayBuffer.prototype.transfer.call({ length: 2, 0: "p", 1: "q" }));
show(() => ArrayBuffer.prototype.transfer.call(probe("this", "t")));
