const log = [];
const k = (n) => { log.push(n); return n; };
class A { [k('a')] = log.push('field a'); static [k('b')] = log.push('static b'); [k('c')]() {} static [k('d')]() {} get [k('e')]() { return 1; } }
log.push('defined');
new A();
console.log(log.join(' '));
