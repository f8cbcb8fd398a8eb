// `toISOString` writes years beyond four digits with six and a sign, and throws for an invalid date; `toJSON` gives null.
for (const t of [0, -1, 951782399999, 253402300799999, 253402300800000, -62167219200000, -62167219200001, 8.64e15, -8.64e15]) console.log(new Date(t).toISOString());
for (const f of [() => new Date(NaN).toISOString(), () => Date.prototype.toISOString.call(0), () => Date.prototype.toISOString.call({})]) { try { f(); } catch (e) { console.log(e.name, e.message); } }
console.log(JSON.stringify({ d: new Date(0), bad: new Date(NaN) }), new Date(NaN).toJSON(), new Date(5).toJSON("key"));
console.log(Date.prototype.toJSON.call({ valueOf: () => 1, toISOString: () => "own" }), Date.prototype.toJSON.call({ valueOf: () => NaN, toISOString: () => "never" }), Date.prototype.toJSON.call({ valueOf: () => "text", toISOString() { return this.x; }, x: "x" }));
for (const r of [{}, undefined, { toISOString: 5 }, { valueOf: () => 1n, toISOString: () => "big" }]) { try { console.log(Date.prototype.toJSON.call(r)); } catch (e) { console.log(e.name, e.message); } }
const own = new Date(0);
own.toISOString = () => "replaced";
console.log(JSON.stringify([own]), Date.prototype.toJSON.length, Date.prototype.toISOString.length);
