// What a stack says, without the folder of the file.
const told = (error) => error.stack.replace(/\n[^\n]*node:[^\n]*/g, "").replace(/\(?\S*?([^/\s]+:\d+:\d+)\)?/g, "$1");
class Base{constructor(o){return o}}
class A extends Base{#m(){} static has(o){return #m in o} constructor(o){super(o)}}
class B extends Base{#x=1; constructor(o){super(o)}}
class C extends Base{get #g(){} constructor(o){super(o)}}
class D extends Base{#m(){} #x=2; constructor(o){super(o)}}
class E extends Base{#m(){} }
for (const K of [A,B,C,D,E]) { const o={}; new K(o); try{new K(o);console.log("ok")}catch(e){console.log(told(e))} }
const o2={}; new A(o2);new B(o2); try{new A(o2)}catch(e){console.log(e.message)}
(()=>{class A extends Base{#m(){}};const o={};new A(o);try{new A(o)}catch(e){console.log(e.message)}})();
const An=class extends Base{#m(){}};try{const o={};new An(o);new An(o)}catch(e){console.log(e.message)}
const f=()=>class extends Base{#m(){}};const Q=f();try{const o={};new Q(o);new Q(o)}catch(e){console.log(e.message)}
class S extends Base{static #m(){} static { try { new (class extends Base{ #m(){} })(this); } catch(e){console.log(e.message)} }}
class Fz extends Base{#a(){} constructor(o){super(Object.freeze(o))}}
try{new Fz({});console.log("frozen ok")}catch(e){console.log(e.message)}
