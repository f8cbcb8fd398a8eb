const log = [];
const say = (name, v) => { log.push(name); return v; };
say("a", 0) && say("b", 1);
say("c", 1) || say("d", 1);
say("e", null) ?? say("f", 1);
say("g", 0) ?? say("h", 1);
(say("i", 1) && say("j", 0)) || say("k", 2);
console.log(log);
