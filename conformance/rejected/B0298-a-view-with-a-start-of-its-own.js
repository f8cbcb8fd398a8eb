class Moved extends DataView { get byteOffset() { return 7; } }
console.log(new Moved(new ArrayBuffer(2)));
//      ^^^ error[B0298] Becket does not run an object that Node shows in a way of its own
