class Sized extends ArrayBuffer { get byteLength() { return 9; } }
console.log(new Sized(4));
//      ^^^ error[B0298] Becket does not run an object that Node shows in a way of its own
