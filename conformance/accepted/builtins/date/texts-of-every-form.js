// The five texts of a date, of years with few and many digits, and of an invalid one.
for (const t of [0, 1709208000000, -62198755200000, -62135596800001, 8.64e15, -8.64e15, NaN]) { const d = new Date(t); console.log(["toString", "toDateString", "toTimeString", "toUTCString", "toGMTString"].map((m) => d[m]()).join(" | ")); }
console.log(`${new Date(0)}`, new Date(0) + 1, new Date(0) - 1, String(new Date(NaN)), [new Date(0)].join(), Date.prototype.toGMTString === Date.prototype.toUTCString, Date.prototype.toUTCString.name);
for (const m of ["toString", "toDateString", "toTimeString", "toUTCString"]) { console.log(Date.prototype[m].length); for (const r of [undefined, {}, 0]) { try { Date.prototype[m].call(r); } catch (e) { console.log(e.name, e.message); } } }
