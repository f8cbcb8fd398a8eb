let a, b, c;
a = b = c = 5;
const o = {};
o.x = o.y = [o.z = 1];
console.log(a, b, c, o, o.x === o.y);
