class Sized extends Set { get size() { return 9; } }
console.log(new Sized([1]));
//      ^ error[B0298] Becket does not run an object that Node shows in a way of its own
