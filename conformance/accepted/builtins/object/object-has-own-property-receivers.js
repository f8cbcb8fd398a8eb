// `Object.prototype.hasOwnProperty` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Object.prototype.hasOwnProperty.call(undefined));
show(() => Object.prototype.hasOwnProperty.call(null));
show(() => Object.prototype.hasOwnProperty.call(7));
show(() => Object.prototype.hasOwnProperty.call("text"));
show(() => Object.prototype.hasOwnProperty.call(true));
show(() => Object.prototype.hasOwnProperty.call(8n));
show(() => Object.prototype.hasOwnProperty.call(Symbol("s")));
show(() => Object.prototype.hasOwnProperty.call({}));
show(() => Object.prototype.hasOwnProperty.call([1]));
show(() => Object.prototype.hasOwnProperty.call((() => 1)));
show(() => Object.prototype.hasOwnProperty.call(new Map()));
show(() => Object.prototype.hasOwnProperty.call(/r/));
show(() => Object.prototype.hasOwnProperty.call(new Date(0)));
show(() => Object.prototype.hasOwnProperty.call({ length: 2, 0: "p", 1: "q" }));
show(() => Object.prototype.hasOwnProperty.call(probe("this", "t")));
