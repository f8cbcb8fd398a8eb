function f() { return f.count++; }
f.count = 5;
f(); f();
console.log(f.count, Object.keys(f), typeof f, f instanceof Object);
