const log = [];
const r = JSON.parse('{"a":[1,{"b":2}],"c":"x"}', function (key, value) { log.push(key + ":" + JSON.stringify(value)); return typeof value === "number" ? value + 1 : value; });
console.log(r, log);
