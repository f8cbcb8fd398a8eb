class A { m() { return 'A'; } } class B extends A { m() { return 'B' + super.m(); } } class C extends A {} class D { m() { return 'D'; } }
let out = '';
const list = [new A(), new B(), new C(), new D(), { m: () => 'own' }];
list[2].m = () => 'mine';
for (let i = 0; i < 20; i++) out += list[i % list.length].m();
console.log(out);
