const log = [];
const say = (x, v) => { log.push(x); return v; };
const { [say("key1", "a")]: a = say("default1", 1), [say("key2", "b")]: b = say("default2", 2) } = say("source", { b: 5 });
console.log(log, a, b);
