// What a stack says, without the folder of the file.
const told = (error) => error.stack.replace(/\n[^\n]*node:[^\n]*/g, "").replace(/\(?\S*?([^/\s]+:\d+:\d+)\)?/g, "$1");
const S=(f)=>{try{f();console.log("none")}catch(e){console.log(told(e))}};
S(()=>Object.hasOwn(null,"x"));
S(()=>Object.hasOwn({},{toString(){null.x}}));
S(()=>Object.hasOwn({},{toString:1,valueOf:1}));
S(()=>Object.hasOwn({},{[Symbol.toPrimitive](){return {}}}));
S(()=>Object.hasOwn({},{[Symbol.toPrimitive](){throw new Error("a")}}));
S(()=>Object.prototype.hasOwnProperty.call({},{toString:1,valueOf:1}));

