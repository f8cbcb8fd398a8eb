let x = 1;
const f = () => { x = 100; return 5; };
x += f();
console.log(x);
let y = 1;
y = y + (y = 10) + y;
console.log(y);
