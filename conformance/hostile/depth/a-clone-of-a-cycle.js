// ends: completed
const o = {};
o.o = o;
console.log(structuredClone(o).o.o !== o);
