const log = [];
const of = (n, then = () => {}) => ({ valueOf() { log.push(n); then(); return n; } });
for (const [name, count] of [["setHours", 4], ["setMinutes", 3], ["setSeconds", 2], ["setMonth", 2], ["setFullYear", 3], ["setDate", 1], ["setTime", 1], ["setYear", 1]]) {
  for (const time of [0, NaN]) { const gave = new Date(time)[name](...[1, 2, 3, 4, 5].slice(0, count + 1).map((n) => of(n))); console.log(name, gave, log.splice(0).join()); }
}
{ const d = new Date(0); console.log(d.setHours(of(1, () => d.setTime(1e10))), d.getTime()); }
{ const d = new Date(0); console.log(d.setHours(1, of(1, () => d.setTime(1e10))), d.getTime()); }
{ const d = new Date(0); console.log(d.setMonth(3, of(5, () => d.setTime(NaN))), d.getTime()); }
{ const d = new Date(0); console.log(d.setFullYear(of(1970, () => d.setTime(1e12)), 2), d.getTime()); }
