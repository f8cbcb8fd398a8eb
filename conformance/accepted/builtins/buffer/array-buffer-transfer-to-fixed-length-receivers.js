// `ArrayBuffer.prototype.transferToFixedLength` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => ArrayBuffer.prototype.transferToFixedLength.call(undefined));
show(() => ArrayBuffer.prototype.transferToFixedLength.call(null));
show(() => ArrayBuffer.prototype.transferToFixedLength.call(7));
show(() => ArrayBuffer.prototype.transferToFixedLength.call("text"));
show(() => ArrayBuffer.prototype.transferToFixedLength.call(true));
show(() => ArrayBuffer.prototype.transferToFixedLength.call(8n));
show(() => ArrayBuffer.prototype.transferToFixedLength.call(Symbol("s")));
show(() => ArrayBuffer.prototype.transferToFixedLength.call({}));
show(() => ArrayBuffer.prototype.transferToFixedLength.call([1]));
show(() => ArrayBuffer.prototype.transferToFixedLength.call((() => 1)));
show(() => ArrayBuffer.prototype.transferToFixedLength.call(new Map()));
show(() => ArrayBuffer.prototype.transferToFixedLength.call(/r/));
show(() => ArrayBuffer.prototype.transferToFixedLength.call(new Date(0)));
show(() => ArrayBuffer.prototype.transferToFixedLength.call({ length: 2, 0: "p", 1: "q" }));
show(() => ArrayBuffer.prototype.transferToFixedLength.call(probe("this", "t")));
