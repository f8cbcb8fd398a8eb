function f(a, b) {}
Object.defineProperty(f, 'name', { value: 'g' });
Object.defineProperty(f, 'length', { value: 9 });
f.extra = 1;
console.log(f.name, f.length, Object.getOwnPropertyNames(f).includes('extra'), f);
class A { static m() {} }
Object.defineProperty(A, 'm', { value: () => 1 });
Object.defineProperty(A, 'k', { get: () => 'k' });
console.log(A.m(), A.k);
