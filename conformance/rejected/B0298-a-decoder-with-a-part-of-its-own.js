const decoder = new TextDecoder();
Object.defineProperty(decoder, "encoding", { value: 1 });
console.log(decoder);
//      ^^^ error[B0298] Becket does not run an object that Node shows in a way of its own
