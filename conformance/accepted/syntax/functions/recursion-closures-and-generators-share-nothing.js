// Each call has its own variables: recursion, closures in loops, generators of one function, and memoised functions.
const hanoi = (n, a, b, c) => n ? [...hanoi(n - 1, a, c, b), `${a}${c}`, ...hanoi(n - 1, b, a, c)] : [];
console.log(hanoi(3, "A", "B", "C").join(" "));
const counter = () => { let n = 0; return { inc: () => ++n, get value() { return n; } }; };
const one = counter(), two = counter();
one.inc(); one.inc(); two.inc();
console.log(one.value, two.value);
const memo = (f) => { const seen = new Map(); return (n) => seen.has(n) ? seen.get(n) : (seen.set(n, f(n)), seen.get(n)); };
let calls = 0;
const fib = memo((n) => { calls++; return n < 2 ? n : fib(n - 1) + fib(n - 2); });
console.log(fib(60), calls);
const even = (n) => n === 0 || odd(n - 1), odd = (n) => n !== 0 && even(n - 1);
console.log(even(100), odd(7), ((f) => f(f, 5))((f, n) => n ? n + f(f, n - 1) : 0));
const curry = (f, ...a) => a.length >= f.length ? f(...a) : (...b) => curry(f, ...a, ...b);
console.log(curry((a, b, c) => a + b + c)(1)(2)(3), curry((a, b) => a * b)(4, 5), [1, 2, 3].map(curry((a, b) => a * b)(10)));
