// `BigInt.prototype.valueOf` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => BigInt.prototype.valueOf.call(undefined));
show(() => BigInt.prototype.valueOf.call(null));
show(() => BigInt.prototype.valueOf.call(7));
show(() => BigInt.prototype.valueOf.call("text"));
show(() => BigInt.prototype.valueOf.call(true));
show(() => BigInt.prototype.valueOf.call(8n));
show(() => BigInt.prototype.valueOf.call(Symbol("s")));
show(() => BigInt.prototype.valueOf.call({}));
show(() => BigInt.prototype.valueOf.call([1]));
show(() => BigInt.prototype.valueOf.call((() => 1)));
show(() => BigInt.prototype.valueOf.call(new Map()));
show(() => BigInt.prototype.valueOf.call(/r/));
show(() => BigInt.prototype.valueOf.call(new Date(0)));
show(() => BigInt.prototype.valueOf.call({ length: 2, 0: "p", 1: "q" }));
show(() => BigInt.prototype.valueOf.call(probe("this", "t")));
