// `BigInt.prototype.toString` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => BigInt.prototype.toString.call(undefined));
show(() => BigInt.prototype.toString.call(null));
show(() => BigInt.prototype.toString.call(7));
show(() => BigInt.prototype.toString.call("text"));
show(() => BigInt.prototype.toString.call(true));
show(() => BigInt.prototype.toString.call(8n));
show(() => BigInt.prototype.toString.call(Symbol("s")));
show(() => BigInt.prototype.toString.call({}));
show(() => BigInt.prototype.toString.call([1]));
show(() => BigInt.prototype.toString.call((() => 1)));
show(() => BigInt.prototype.toString.call(new Map()));
show(() => BigInt.prototype.toString.call(/r/));
show(() => BigInt.prototype.toString.call(new Date(0)));
show(() => BigInt.prototype.toString.call({ length: 2, 0: "p", 1: "q" }));
show(() => BigInt.prototype.toString.call(probe("this", "t")));
