const log = [];
const at = (name, v) => { log.push(name); return v; };
const o = {};
at("object", o)[at("key", "k")] = at("value", 1);
console.log(log, o);
let a = { n: 1 };
const b = a;
a.x = a = { n: 2 };
console.log(a, b);
