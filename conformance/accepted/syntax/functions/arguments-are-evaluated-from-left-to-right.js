const log = [];
const say = (x) => { log.push(x); return x; };
const f = (...args) => args;
say(f)(say(1), ...say([2, 3]), say(4));
console.log(log);
