// `TextDecoder.prototype.decode` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => TextDecoder.prototype.decode.call(undefined));
show(() => TextDecoder.prototype.decode.call(null));
show(() => TextDecoder.prototype.decode.call(7));
show(() => TextDecoder.prototype.decode.call("text"));
show(() => TextDecoder.prototype.decode.call(true));
show(() => TextDecoder.prototype.decode.call(8n));
show(() => TextDecoder.prototype.decode.call(Symbol("s")));
show(() => TextDecoder.prototype.decode.call({}));
show(() => TextDecoder.prototype.decode.call([1]));
show(() => TextDecoder.prototype.decode.call((() => 1)));
show(() => TextDecoder.prototype.decode.call(new Map()));
show(() => TextDecoder.prototype.decode.call(/r/));
show(() => TextDecoder.prototype.decode.call(new Date(0)));
show(() => TextDecoder.prototype.decode.call({ length: 2, 0: "p", 1: "q" }));
show(() => TextDecoder.prototype.decode.call(probe("this", "t")));
