class A extends Error { get name() { console.log('name', Object.getOwnPropertyNames(this)); return 'A1'; } }
const a = new A('x');
console.log('made');
console.log(a.stack.split('\n')[0]);
console.log(a.stack === a.stack);
class B extends Error { get name() { return this.constructor.name; } }
class C extends B {}
console.log([new B('x'), new C('y'), new C()].map((e) => e.stack.split('\n')[0]));
class D extends Error { get message() { return this.k + 'm'; } k = 1; }
console.log(new D().stack.split('\n')[0], new D('own').stack.split('\n')[0]);
class F extends Error { get name() { throw new TypeError('no name'); } }
const f = new F('x');
for (let i = 0; i < 2; i++) try { f.stack; } catch (e) { console.log(e.message); }
console.log(Object.create(a, { name: { value: 'other' } }).stack === a.stack);
for (const name of [undefined, null, 5, true, '', { toString() { console.log('toString'); return 'T'; } }]) {
  const e = new Error('m');
  e.name = name;
  console.log(e.stack.split('\n')[0]);
}
for (const message of [undefined, null, 5, 7n, '', { toString: () => 'T' }]) {
  const e = new Error('m');
  e.message = message;
  console.log(e.stack.split('\n')[0]);
}
