// Error.prototype.toString works on any object: name and message are read in that order, undefined ones have defaults.
const f = Error.prototype.toString;
for (const o of [{}, { name: "N" }, { message: "M" }, { name: "N", message: "M" }, { name: "", message: "M" }, { name: "N", message: "" }, { name: "", message: "" }, { name: null, message: 0 }, { name: undefined, message: undefined }, [], () => {}, Object.assign(() => {}, { message: "function" }), new String("s")]) console.log(JSON.stringify(f.call(o)));
const log = [];
f.call({ get message() { log.push("message"); return ""; }, get name() { log.push("name"); return ""; } });
console.log(log.join(), f.length, f.name);
for (const r of [undefined, null, 5, "s"]) { try { f.call(r); } catch (e) { console.log(e.name, e.message); } }
class HttpError extends Error { constructor(status, ...rest) { super(...rest); this.status = status; } get name() { return `HttpError ${this.status}`; } }
console.log(String(new HttpError(404, "not found")), `${new HttpError(500)}`, new HttpError(1, "m", { cause: 2 }).cause);
const e = new TypeError("m"); e.name = "Custom"; e.message = "changed";
console.log(String(e), Object.keys(e), JSON.stringify(e));
