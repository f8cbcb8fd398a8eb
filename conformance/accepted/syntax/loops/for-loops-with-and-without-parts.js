// Every part of a `for` may be missing; a declaration in the head may be var, let, const or nothing; commas join steps.
let n = 0;
for (;;) { if (++n > 3) break; }
for (n = 10; n > 5;) n -= 2;
for (; n < 8; n++);
console.log(n);
for (let i = 0, j = 10; i < j; i += 3, j--) console.log(i, j);
for (const once = { left: 2 }; once.left--;) console.log(once.left);
for (var v = 0; v < 2; v++);
console.log(v);
for (const [a, b] = [1, 2]; n === 8; n++) console.log(a, b);
for (let i = 0, f = () => i; i < 2; i++) console.log(i, f());
for (let x = ("a" in { a: 1 }) ? 1 : 0; x < 2; x++) console.log("in parentheses", x);
let guard = 0;
for (let i = (0, 5); i--, i > 0 && guard < 9; guard++) ;
console.log(guard);
