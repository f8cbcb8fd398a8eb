// ends: completed
const a = [1];
a.push(a);
console.log(a.join());
