const a = [1, 2];
a.push(a, [a, 3]);
console.log(a.join(), String(a), `${[a]}`);
