const log = [];
const say = (x, v) => { log.push(x); return v; };
for (let i = say("init", 0); say("test", i < 2); say("step", i++)) log.push("body " + i);
console.log(log);
