const of = (name, ...args) => { const date = new Date(NaN); return [name, date[name](...args), date.getTime()].join(" "); };
console.log(of("setMilliseconds", 1), of("setHours", 1), of("setDate", 1), of("setMonth", 1), of("setFullYear", 2020), of("setFullYear", 2020, 1, 2), of("setYear", 70), of("setTime", 5), of("setUTCFullYear", 1));
