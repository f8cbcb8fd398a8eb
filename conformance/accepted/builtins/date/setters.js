const set = (name, ...args) => { const date = new Date(1582979696789); const gave = date[name](...args); return `${name} ${gave} ${gave === date.getTime() || Number.isNaN(gave)}`; };
for (const name of ["setTime", "setMilliseconds", "setSeconds", "setMinutes", "setHours", "setDate", "setMonth", "setFullYear", "setYear", "setUTCMilliseconds", "setUTCSeconds", "setUTCMinutes", "setUTCHours", "setUTCDate", "setUTCMonth", "setUTCFullYear"]) {
  console.log([set(name), set(name, 5), set(name, -1), set(name, 99, 99), set(name, 1, 2, 3), set(name, 1, 2, 3, 4, 5), set(name, 1, NaN), set(name, 1.9, "2"), set(name, 1e9), set(name, null)].join("; "));
}
