const a = [1, 2];
a.tag = "t";
console.log(a, a.length, Object.keys(a), JSON.stringify(a));
for (const x of a) console.log(x);
