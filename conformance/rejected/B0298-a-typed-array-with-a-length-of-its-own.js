const bytes = new Uint8Array(2);
Object.defineProperty(bytes, "length", { value: 1 });
console.log(bytes);
//      ^^^ error[B0298] Becket does not run an object that Node shows in a way of its own
