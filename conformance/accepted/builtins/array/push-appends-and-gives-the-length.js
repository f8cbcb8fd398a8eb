const a = [1];
console.log(a.push(2, 3), a.push(), a.push([4]), a);
