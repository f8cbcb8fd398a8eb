const log = [];
class A {}
class B extends A { constructor() { super(log.push('one')); try { super(log.push('two')); } catch (e) { log.push(e.message); } } }
new B();
console.log(log);
