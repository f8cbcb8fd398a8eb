const log = [];
const say = (x) => { log.push(x); return x; };
console.log([say(1), ...say([2]), say(3)], log);
