let n = 0;
const next = () => ++n;
let a = next(), b = a + next(), c;
console.log(a, b, c);
