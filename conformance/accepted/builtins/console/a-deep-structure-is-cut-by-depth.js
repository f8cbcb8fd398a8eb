let o = { leaf: true };
for (let i = 0; i < 10; i++) o = { i, next: o };
console.log(o);
console.log([o]);
