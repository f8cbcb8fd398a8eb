async function f() { console.log(1); await null; console.log(3); await undefined; console.log(5); }
f();
console.log(2);
Promise.resolve().then(() => console.log(4)).then(() => console.log(6));
