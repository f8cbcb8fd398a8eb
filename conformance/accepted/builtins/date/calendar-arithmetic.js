// Months of every length, leap years by the rule of 400, weekdays across centuries, and carries over all fields.
const days = (y) => Array.from({ length: 12 }, (_, m) => new Date(Date.UTC(y, m + 1, 0)).getUTCDate()).join();
for (const y of [1900, 2000, 2023, 2024, 2100]) console.log(y, days(y));
const week = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
console.log([[1600, 0, 1], [1752, 8, 14], [1899, 11, 31], [1970, 0, 1], [2000, 1, 29], [2024, 1, 29], [9999, 11, 31]].map(([y, m, d]) => week[new Date(Date.UTC(y, m, d)).getUTCDay()]).join());
const addMonths = (iso, n) => { const d = new Date(iso); d.setUTCMonth(d.getUTCMonth() + n); return d.toISOString().slice(0, 10); };
console.log(addMonths("2024-01-31", 1), addMonths("2024-03-31", -1), addMonths("2023-12-15", 1), addMonths("2024-02-29", 12));
const between = (a, b) => Math.round((Date.parse(b) - Date.parse(a)) / 864e5);
console.log(between("2024-02-28", "2024-03-01"), between("2023-02-28", "2023-03-01"), between("1970-01-01", "2000-01-01"), between("2024-01-01", "2025-01-01"));
const weekOf = (iso) => { const d = new Date(iso); d.setUTCDate(d.getUTCDate() + 4 - (d.getUTCDay() || 7)); return Math.ceil(((d - Date.UTC(d.getUTCFullYear(), 0, 1)) / 864e5 + 1) / 7); };
console.log(["2020-12-31", "2021-01-01", "2021-01-04", "2024-12-30", "2024-02-29"].map(weekOf).join());
