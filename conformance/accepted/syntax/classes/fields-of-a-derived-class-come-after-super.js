const log = [];
class A { a = log.push('A field'); constructor() { log.push('A body'); } }
class B extends A { b = log.push('B field'); constructor() { log.push('before'); super(); log.push('after'); } }
new B();
console.log(log.join(', '));
