// Both read a prefix after white space; `parseInt` takes a radix of 32 bits and reads 0x only where it may.
for (const s of ["42", " \n42px", "-0", "+7", "0x1F", "0X1f", "-0x1F", "0b11", "0o7", "08", "1e3", "1.9", ".5", "5.", "", " ", "-", "Infinity", "-Infinityx", "NaN", "1_000", "1,000", "9007199254740993", "123456789012345678901234567890", "1e1000", "-.5e-3z", "e5", "\u00A07", "0.0000001", null, undefined, true, [12, 3], {}, 1e21, 1e-7, 0.00000051, 15n]) console.log(s, parseInt(s), parseFloat(s));
for (const r of [0, 2, 8, 10, 16, 36, 1, 37, -1, "8", 2.9, NaN, undefined, null, Infinity, 2 ** 32 + 2]) console.log(r, parseInt("11", r), parseInt("z", r), parseInt("0x11", r));
const log = [];
parseInt({ toString() { log.push("text"); return "1"; } }, { valueOf() { log.push("radix"); return 10; } });
console.log(log, parseInt === Number.parseInt, parseFloat === Number.parseFloat, parseInt.length, parseFloat.length, Object.is(parseInt("-0"), -0), Object.is(parseFloat("-0"), -0));
for (const f of [() => parseInt(Symbol()), () => parseFloat(Symbol()), () => parseInt("1", 1n)]) { try { f(); } catch (e) { console.log(e.name, e.message); } }
