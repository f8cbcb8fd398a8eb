// The message is converted unless it is undefined, then `cause` is asked with `in` and read; nothing else of the options is.
const log = [];
const options = { get cause() { log.push("cause"); return "why"; }, get other() { log.push("never"); } };
const message = { toString() { log.push("message"); return "text"; } };
for (const E of [Error, TypeError, RangeError, SyntaxError, ReferenceError, EvalError, URIError]) {
  const e = new E(message, options);
  console.log(e.name, e.message, e.cause, log.splice(0).join(), E.length, E("called") instanceof E, Object.getOwnPropertyNames(E("m", { cause: 0 })).join(), Object.prototype.toString.call(e));
}
for (const m of [undefined, null, "", 0, [1, 2], {}, 5n]) console.log(JSON.stringify(new Error(m).message), Object.hasOwn(new Error(m), "message"));
for (const o of [undefined, null, 5, "cause", {}, { cause: undefined }, Object.create({ cause: "inherited" }), () => {}]) console.log("cause" in new Error("m", o), new Error("m", o).cause);
for (const f of [() => new Error(Symbol("s")), () => new Error("m", { get cause() { throw new RangeError("from cause"); } })]) { try { f(); } catch (e) { console.log(e.name, e.message); } }
