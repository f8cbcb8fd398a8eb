console.log([, 1], [1, , , 2, ,], new Array(5), [, undefined], [undefined, , null]);
const a = [1, 2];
a.length = 4;
a.x = "y";
console.log(a);
