class Odd extends Error { get name() { return {}; } }
console.log(new Odd('x'));
//      ^ error[B0298] Becket does not run an object that Node shows in a way of its own
