const log = [];
const key = { toString() { log.push("key"); return "k"; }, valueOf() { log.push("never"); return "v"; } };
const o = { [key]: log.push("value") };
console.log(log);
o[key] += 1;
console.log(log);
o[key]++;
console.log(o, log.length);
