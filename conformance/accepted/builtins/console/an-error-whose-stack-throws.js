const er=new Error("g");Object.defineProperty(er,"stack",{get(){throw 1}});try{console.log(er)}catch(e){console.log("T",e)}
const er2=new Error("g");Object.defineProperty(er2,"stack",{get(){return "Error: q\n    at x"}});try{console.log(er2)}catch(e){console.log("T",e)}
const er3=new Error("g");Object.defineProperty(er3,"stack",{get(){throw 1}, enumerable:true});try{console.log(er3)}catch(e){console.log("T",e)}
const er4=new RangeError("");Object.defineProperty(er4,"stack",{get(){throw 1}});er4.x=1;try{console.log(er4,[er4])}catch(e){console.log("T",e)}
const er5=new RangeError("a");Object.defineProperty(er5,"stack",{get(){throw 1}});Object.defineProperty(er5,"name",{value:"Foo"});try{console.log(er5,{er5})}catch(e){console.log("T",e)}
