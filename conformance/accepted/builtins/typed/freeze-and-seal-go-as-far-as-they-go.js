// Freezing and sealing typed arrays goes as far as it goes, and then throws.
const t=()=>new Uint8Array([1]);
for (const f of ["seal","freeze","preventExtensions"]) for (const g of ["none","seal","freeze","preventExtensions"]) { const a=t(); try { if (g!=="none") Object[g](a); } catch {} let r; try { r = Object[f](a)===a; } catch (e) { r=e.message; } console.log(g,f,r,Object.isExtensible(a),Object.isSealed(a),Object.isFrozen(a)); }
const e=new Uint8Array(0); console.log(Object.isSealed(e), Object.isSealed(Object.preventExtensions(e)), Object.isFrozen(e)); Object.freeze(e); console.log(Object.isFrozen(e));
const p=t(); p.x=1; Object.preventExtensions(p); console.log(Object.isSealed(p), Object.isFrozen(p)); try{Object.seal(p); console.log(1, Object.getOwnPropertyDescriptor(p,"x"))}catch(e){console.log(e.message)}
try{Object.freeze(p); console.log(2)}catch(e){console.log(e.message, Object.getOwnPropertyDescriptor(p,"x"))}
