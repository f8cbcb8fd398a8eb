// Every setter takes its field and the smaller ones after it, carries over, and gives the new time value.
const base = Date.UTC(2024, 0, 31, 12, 30, 45, 678);
const show = (name, ...args) => { const d = new Date(base); const r = d[name](...args); console.log(name, args, r === d.getTime() || Object.is(r, d.getTime()), isNaN(d) ? "Invalid Date" : d.toISOString()); };
for (const u of ["", "UTC"]) {
  show(`set${u}FullYear`, 2023); show(`set${u}FullYear`, 2023, 1); show(`set${u}FullYear`, 2023, 1, 29); show(`set${u}FullYear`, "2000", null);
  show(`set${u}Month`, 1); show(`set${u}Month`, 1, 1); show(`set${u}Month`, -1); show(`set${u}Month`, 25);
  show(`set${u}Date`, 0); show(`set${u}Date`, 60); show(`set${u}Date`, 1.9); show(`set${u}Date`, -0.9);
  show(`set${u}Hours`, 25); show(`set${u}Hours`, 0, 61); show(`set${u}Hours`, 0, 0, 61); show(`set${u}Hours`, 0, 0, 0, 1001); show(`set${u}Hours`, -1);
  show(`set${u}Minutes`, 61, 1, 1); show(`set${u}Minutes`, -1); show(`set${u}Seconds`, 3600, 5); show(`set${u}Seconds`, -1); show(`set${u}Milliseconds`, 1e10); show(`set${u}Milliseconds`, -679);
}
show("setTime", 5); show("setTime", 8.64e15); show("setTime", 8.64e15 + 1); show("setTime", "7"); show("setTime"); show("setYear", 99); show("setYear", 100); show("setYear", -1); show("setFullYear"); show("setMonth", NaN); show("setHours", 1, undefined);
