const a = [2, 1];
console.log(a.sort() === a, [].sort(), [1].sort((x, y) => "never"));
