// The reviver goes from inside out with the holder as this, the key as a string, and the source text of primitives.
const log = [];
const r = JSON.parse('{"a":[1.0,"x",{"b":-0}],"c":null,"2":true}', function (key, value, context) { log.push(`${Array.isArray(this) ? "array" : "object"} ${key} ${JSON.stringify(value)} ${context.source}`); return value; });
console.log(log.join("\n"), r);
console.log(JSON.parse("[1,2,3]", (k, v) => k === "1" ? undefined : v), JSON.parse('{"a":1,"b":2}', (k, v) => k === "a" ? undefined : v), JSON.parse("5", (k, v) => [k, v]), JSON.parse('{"big":12345678901234567890}', (k, v, { source }) => k === "big" ? BigInt(source) : v));
console.log(JSON.parse('{"a":1,"b":2}', function (k, v) { if (k === "a") { this.b = 99; this.c = 3; } return v; }), JSON.parse("[1,2]", function (k, v) { if (k === "0") this.length = 1; return v; }), JSON.parse("[1]", 5), JSON.parse("[1]", null), JSON.parse("[1]", {}));
try { JSON.parse("[1]", () => { throw new RangeError("reviver"); }); } catch (e) { console.log(e.name, e.message); }
