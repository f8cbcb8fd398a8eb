class Sized extends Uint8Array { get length() { return 9; } }
console.log(new Sized(0));
//      ^^^ error[B0298] Becket does not run an object that Node shows in a way of its own
