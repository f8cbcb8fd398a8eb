const log = []; const of = (name, value) => ({ valueOf() { log.push(name); return value; }, toString() { log.push(name); return String(value); } });
const u = new Uint8Array([1, 2, 3, 4]);
const run = (name, ...args) => { console.log(name, u[name](...args), log.splice(0).join()); };
run("fill", of("value", 9), of("start", 1), of("end", 2)); run("copyWithin", of("target", 0), of("start", 1), of("end", 3)); run("slice", of("start", 1), of("end", 3)); run("subarray", of("begin", 1), of("end", 3));
run("at", of("index", 1)); run("includes", 3, of("from", 1)); run("indexOf", 3, of("from", 1)); run("lastIndexOf", 3, of("from", 3)); run("join", of("separator", "-")); run("with", of("index", 1), of("value", 5)); run("set", [of("a", 6), of("b", 7)], of("offset", 1));
console.log(new Uint16Array(new ArrayBuffer(8), of("offset", 2), of("length", 2)), log.splice(0).join(), new Uint8Array([of("x", 1), of("y", 2)]), log.splice(0).join(), Uint8Array.from({ length: of("length", 2), 0: of("zero", 5) }), log.join());
