const log = [];
const v = (x) => { log.push(x); return x; };
const t = (log.push('tag'), (s, ...a) => a);
console.log(t`${v(1)}${v(2)}${v(3)}`, log);
