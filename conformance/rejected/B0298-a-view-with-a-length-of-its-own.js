class Sized extends DataView { get byteLength() { return 9; } }
console.log(new Sized(new ArrayBuffer(2)));
//      ^^^ error[B0298] Becket does not run an object that Node shows in a way of its own
