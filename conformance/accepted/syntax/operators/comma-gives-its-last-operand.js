let i = 0;
const r = (i++, i++, i);
for (let a = 0, b = 10; a < b; a += 3, b -= 3) console.log(a, b);
console.log(r, (1, "two"));
