
const a=[];for(let i=0;i<22;i++)a.push(i);
let n=0;
Object.defineProperty(a,3,{get(){n++;return 5},set(v){},enumerable:true,configurable:true});
console.log(a);console.log(n);
const b=a.slice();Object.defineProperty(b,3,{get(){n++;return "s"},enumerable:true,configurable:true});
console.log(b);console.log(n);
const c=a.slice();Object.defineProperty(c,3,{get(){throw 1},enumerable:true,configurable:true});
try{console.log(c)}catch(e){console.log("thrown",e)}
const d=a.slice();Object.defineProperty(d,3,{get(){console.log("inner");return 3},enumerable:true,configurable:true});
console.log(d);
console.log({d});
console.log([d,d]);
const e2=a.map(x=>BigInt(x));Object.defineProperty(e2,0,{set(v){},enumerable:true,configurable:true});
console.log(e2);
const f=a.slice(0,7);Object.defineProperty(f,3,{get(){n++;return 3},enumerable:true,configurable:true});
n=0;console.log(f,n);
const g=a.slice(0,6);Object.defineProperty(g,3,{get(){n++;return 3},enumerable:true,configurable:true});
n=0;console.log(g);console.log(n);
const h=[];for(let i=0;i<120;i++)h.push(i);Object.defineProperty(h,3,{get(){n++;return 3},enumerable:true,configurable:true});
n=0;console.log(h);console.log(n);
Object.defineProperty(h,110,{get(){throw 1},enumerable:true,configurable:true});
try{console.log(h);console.log(n);}catch(e){console.log("thrown",e)}
