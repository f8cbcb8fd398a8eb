// ends: completed
const o = {};
o.o = o;
console.log(o);
