const a = [1, , 3, , 5];
console.log(a.splice(0, 1), a, a.splice(0, 2, "x"), a);
