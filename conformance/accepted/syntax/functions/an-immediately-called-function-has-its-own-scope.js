const x = 1;
const r = (function (y) { const x = 10; return x + y; })(x);
(() => { const x = 5; console.log(x); })();
console.log(r, x);
