const o={};Object.defineProperty(o,Symbol.toStringTag,{value:"T"});console.log("%o",o);console.log(o);
class A{get [Symbol.toStringTag](){return "q"}};console.log("%o",new A);console.log(new A);
console.log("%o",function f(){});console.log("%o",class Q{static x=1});console.log("%o",()=>1);
console.log("%o",{a:[1,[2,[3]]],m:new Map([[1,{a:2}]]),s:new Set([1])});
console.log("%o",new Date(0));console.log("%o",/a/g);console.log("%o",[1,,3]);console.log("%o",new String("ab"));
console.log("%o",Symbol.iterator);console.log("%o",null);console.log("%o",Promise.resolve(1));
console.log("%o",new ArrayBuffer(2));console.log("%o",new DataView(new ArrayBuffer(2)));
