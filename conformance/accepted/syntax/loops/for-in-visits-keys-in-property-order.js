const keys = [];
for (const k in { b: 1, 10: 1, a: 1, 9: 1, "-1": 1 }) keys.push(k);
for (const i in ["x", , "z"]) keys.push(typeof i + i);
for (const i in "hi") keys.push(i);
console.log(keys);
