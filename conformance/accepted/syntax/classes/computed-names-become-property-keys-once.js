let n = 0;
const key = { toString() { n++; return 'k' + n; } };
class A { [key] = 1; static [key] = 2; [key]() { return 3; } }
console.log(new A(), A.k2, new A().k3(), n);
