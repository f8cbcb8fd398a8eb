class Told extends Map { *[Symbol.iterator]() { yield ["x", 1]; } }
console.log(new Told(), [[[new Told([[1, 2]])]]]);
console.log(new Told([[1, 2]]));
//      ^ error[B0298] Becket does not run an object that Node shows in a way of its own
