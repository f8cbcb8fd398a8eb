const o={};for(const k of ["a-b","$1","$_","a b","ab","_x","é","a'b","1x","x\n","", "__proto__x","A1","a$"])Object.defineProperty(o,k,{value:1});
console.log("%o",o);
const p={};for(const k of ["a-b","$1","$_","a b","ab","_x","é","a'b","1x","x\n","", "__proto__x","A1","a$"])p[k]=1;
console.log("%o",p);
const q={};for(const k of [1,"__proto__",Symbol("a-b")])Object.defineProperty(q,k,{value:1});
console.log("%o",q);console.log("%o",Object.defineProperty([1,2],1,{enumerable:false}));
