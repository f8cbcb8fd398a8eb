// `new TextDecoder`: numbers of every kind, other values, and objects that say when they are converted.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
const broken = (name) => ({ [Symbol.toPrimitive](hint) { log.push(name + " " + hint); throw new Error("broken " + name); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => new TextDecoder(0, 2));
show(() => new TextDecoder(-2, -1));
show(() => new TextDecoder(2, 1));
show(() => new TextDecoder(1, 2, 9));
show(() => new TextDecoder());
show(() => new TextDecoder(undefined));
show(() => new TextDecoder("x", "y"));
show(() => new TextDecoder(Symbol("s")));
show(() => new TextDecoder(broken("a")));
