const log = [];
const say = (x) => { log.push(x); return x; };
const n = null;
n?.[say("key")];
n?.f(say("argument"));
n?.a.b[say("deep")](say("deeper"));
n?.(say("call"));
console.log(log);
