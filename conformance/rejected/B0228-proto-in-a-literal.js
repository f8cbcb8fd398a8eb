const o = { __proto__: null };
//          ^^^^^^^^^ error[B0228] Becket does not run `__proto__: …`
console.log(o);
