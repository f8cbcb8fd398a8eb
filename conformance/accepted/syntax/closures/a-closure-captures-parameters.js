const add = (a) => (b) => (c) => { a += 1; return a + b + c; };
const f = add(1)(10);
console.log(f(100), f(100));
