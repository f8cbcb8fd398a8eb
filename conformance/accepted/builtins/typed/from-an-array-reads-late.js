{ const a=[1,2,3]; console.log(Uint8Array.from(a,(x,i)=>{a[2]=9; a.length = 2; return x})) }
{ const a=[1,2,3]; console.log(Uint8Array.from(a,(x,i)=>{a[2]=9; return x})) }
{ const a=[1,,3]; console.log(Float64Array.from(a), Uint8Array.from(a, (x) => x === undefined ? 7 : x)) }
{ const a=new (class extends Array {})(1,2,3); console.log(Uint8Array.from(a,(x,i)=>{a[2]=9; return x})) }
{ const a=new (class extends Array { *[Symbol.iterator]() { yield 5; } })(1,2,3); console.log(Uint8Array.from(a,(x,i)=>{a[2]=9; return x})) }
{ const a=new Uint8Array([1,2,3]); console.log(Uint8Array.from(a,(x,i)=>{a[2]=9; return x})) }
{ const a=new Set([1,2,3]); console.log(Uint8Array.from(a,(x,i)=>{a.add(5); return x})) }
{ const log=[]; const a = [5n,2,3]; Object.defineProperty(a, '1', { get() { log.push('get'); return 42; }, enumerable: true, configurable: true }); try { Uint8Array.from(a) } catch (e) { console.log(e.message) } console.log(log.join()) }
{ function f() { return Uint8Array.from(arguments, (x) => { arguments[2] = 9; return x }) } console.log(f(1,2,3)) }
{ const a=[{valueOf(){a[1]=9; a.length = 2; return 1}}, 2, 3]; console.log(Uint8Array.from(a)) }
{ const a=[{valueOf(){a[1]=9; return 1}}, 2, 3]; console.log(Uint8Array.from(a), new Uint8Array(a)) }
{ const a=[{valueOf(){a[1]=9; return 1}}, 2, 3]; a.x = 1; console.log(Uint8Array.from(a), new Uint8Array(a)) }
