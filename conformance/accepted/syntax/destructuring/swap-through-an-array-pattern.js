let a = 1, b = 2;
[a, b] = [b, a];
console.log(a, b);
const list = [1, 2, 3];
[list[0], list[2]] = [list[2], list[0]];
console.log(list);
