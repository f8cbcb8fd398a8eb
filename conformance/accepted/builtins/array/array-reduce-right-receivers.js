// `Array.prototype.reduceRight` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Array.prototype.reduceRight.call(undefined));
show(() => Array.prototype.reduceRight.call(null));
show(() => Array.prototype.reduceRight.call(7));
show(() => Array.prototype.reduceRight.call("text"));
show(() => Array.prototype.reduceRight.call(true));
show(() => Array.prototype.reduceRight.call(8n));
show(() => Array.prototype.reduceRight.call(Symbol("s")));
show(() => Array.prototype.reduceRight.call({}));
show(() => Array.prototype.reduceRight.call([1]));
show(() => Array.prototype.reduceRight.call((() => 1)));
show(() => Array.prototype.reduceRight.call(new Map()));
show(() => Array.prototype.reduceRight.call(/r/));
show(() => Array.prototype.reduceRight.call(new Date(0)));
show(() => Array.prototype.reduceRight.call({ length: 2, 0: "p", 1: "q" }));
show(() => Array.prototype.reduceRight.call(probe("this", "t")));
