function* count(n) { for (let i = 0; i < n; i++) yield i; return "not seen"; }
for (const x of count(3)) console.log(x);
console.log([...count(4)], Math.max(...count(5)), Array.from(count(2)), new Set(count(3)));
const [a, , b = "default", ...rest] = count(6);
console.log(a, b, rest);
console.log(new Map((function* () { yield ["a", 1]; yield ["b", 2]; })()));
