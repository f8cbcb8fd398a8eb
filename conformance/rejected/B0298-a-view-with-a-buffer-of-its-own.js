const view = new DataView(new ArrayBuffer(2));
Object.defineProperty(view, "buffer", { value: 3 });
console.log(view);
//      ^^^ error[B0298] Becket does not run an object that Node shows in a way of its own
