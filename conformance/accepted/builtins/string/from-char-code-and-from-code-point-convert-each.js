// `fromCharCode` wraps to 16 bits; `fromCodePoint` throws for what is no code point, with the value as it came.
console.log(JSON.stringify([String.fromCharCode(), String.fromCharCode(65, 66), String.fromCharCode(0x10041), String.fromCharCode(-1), String.fromCharCode("97"), String.fromCharCode(null, NaN, undefined), String.fromCharCode(1e20, Infinity), String.fromCharCode(65.9), String.fromCharCode(0xD83D, 0xDE00)]));
console.log(JSON.stringify([String.fromCodePoint(), String.fromCodePoint(65, 0x1F600), String.fromCodePoint("97"), String.fromCodePoint(null), String.fromCodePoint(-0), String.fromCodePoint(0xD83D), String.fromCodePoint(0x10FFFF).length]));
for (const v of [-1, 0x110000, 1.5, NaN, undefined, "x", Infinity, {}, "1.5", [2, 3]]) { try { String.fromCodePoint(65, v); } catch (e) { console.log(e.name, e.message); } }
const log = [];
const n = (name, v) => ({ valueOf() { log.push(name); return v; } });
try { String.fromCodePoint(n("a", 65), n("b", -5), n("c", 66)); } catch (e) { console.log(e.message, log.join()); }
console.log(String.fromCharCode(n("d", 65), n("e", 66)), log.join());
for (const f of [() => String.fromCharCode(1n), () => String.fromCharCode(Symbol()), () => String.fromCodePoint(1n)]) { try { f(); } catch (e) { console.log(e.name, e.message); } }
console.log(String.fromCharCode.length, String.fromCodePoint.length, String.fromCodePoint.name);
