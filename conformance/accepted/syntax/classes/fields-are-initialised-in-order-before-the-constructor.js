const log = [];
class A { a = log.push('a'); b = log.push('b'); constructor(x = log.push('param')) { log.push('body'); } }
new A();
console.log(log.join(' '));
