const a = /x+/gi;
a.lastIndex = 3;
const b = new RegExp(a);
console.log(b, b === a, b.lastIndex, new RegExp(a, "m"), new RegExp(a, ""), RegExp(a) === a, RegExp(a, "g") === a, RegExp(a, undefined) === a);
