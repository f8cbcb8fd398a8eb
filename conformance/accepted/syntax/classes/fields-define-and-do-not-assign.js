class A { set x(v) { throw new Error('set'); } }
class B extends A { x = 1; }
console.log(new B().x, Object.keys(new B()));
