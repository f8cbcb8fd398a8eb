let x = 1;
const f = () => x;
x = 2;
console.log(f());
const set = (v) => { x = v; };
set(3);
console.log(x, f());
