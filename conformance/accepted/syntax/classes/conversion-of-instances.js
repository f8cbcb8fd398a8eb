class V { constructor(n) { this.n = n; } valueOf() { return this.n; } toString() { return `V(${this.n})`; } }
const a = new V(3), b = new V(4);
console.log(a + b, a < b, `${a}`, a * b, [a, b].join(), a == 3);
class T { toString() { return 't'; } }
console.log(new T() + '', 'x' + new T(), String(new (class {})()));
