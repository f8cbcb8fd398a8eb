// All getters of a date, local time being UTC, and NaN for each of an invalid one.
const getters = Object.getOwnPropertyNames(Date.prototype).filter((k) => k.startsWith("get"));
for (const d of [new Date(Date.UTC(2024, 1, 29, 23, 59, 58, 999)), new Date(-1), new Date(0), new Date(-62198755200000), new Date(8.64e15), new Date(-8.64e15), new Date(NaN)]) console.log(getters.map((g) => `${g}=${d[g]()}`).join(" "));
console.log(getters.map((g) => Date.prototype[g].length).join(""), getters.length);
for (const g of ["getTime", "getDay", "getUTCHours", "getTimezoneOffset", "getYear", "valueOf", "toISOString"]) { for (const r of [undefined, {}, 5, "2024", Object.create(new Date(0))]) { try { Date.prototype[g].call(r); } catch (e) { console.log(e.name, e.message); } } }
