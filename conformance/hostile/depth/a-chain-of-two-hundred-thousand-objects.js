// ends: completed
// prints: 200000
let o = null;
for (let i = 0; i < 200000; i++) o = { next: o };
let n = 0;
for (; o; o = o.next) n++;
console.log(n);
