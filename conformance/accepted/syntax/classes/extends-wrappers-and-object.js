class S extends String { shout() { return this.toUpperCase() + '!'; } }
const s = new S('hi');
console.log(s.shout(), s.length, s instanceof String, s[0], `${s}`);
class N extends Number { double() { return this * 2; } }
console.log(new N(4).double(), new N({ valueOf() { return 6; } }).double());
class B extends Boolean {}
console.log(new B(true).valueOf());
class O extends Object { constructor(o) { super(o); this.x = 1; } }
console.log(new O({ a: 1 }), new O() instanceof O);
