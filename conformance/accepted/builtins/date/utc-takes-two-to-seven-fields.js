// `Date.UTC` converts all fields in order, adds 1900 to years of two digits, and gives NaN outside the range.
const log = [];
const n = (v) => ({ valueOf() { log.push(v); return v; } });
console.log(Date.UTC(n(2024), n(1), n(29), n(1), n(2), n(3), n(4)), log.join(), Date.UTC.length, Date.UTC.name);
for (const args of [[], [2024], [2024, 0], [99, 0], [0], [100, 0], [-1, 0], [2024, 12], [2024, -1], [2024, 0, 0], [2024, 1, 30], [2024.9, 0.9, 1.9], [NaN, 0], [2024, NaN], [2024, 0, undefined], ["2024", "1"], [null, null], [275760, 8, 13], [275760, 8, 13, 0, 0, 0, 1], [-271821, 3, 20], [-271821, 3, 19, 23], [2024, 0, 1, 24, 60, 60, 1000], [2024, 0, 1, 1e9], [Infinity], [1970, 0, 1, 0, 0, 0, -0.5], [1e300, 0], [1970, 1e8], [99.9, 0]]) console.log(args, Date.UTC(...args));
for (const f of [() => Date.UTC(1n), () => Date.UTC(2024, Symbol()), () => Date.UTC(NaN, { valueOf() { throw new Error("still converted"); } })]) { try { console.log(f()); } catch (e) { console.log(e.name, e.message); } }
