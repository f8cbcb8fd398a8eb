const below = Object.create(new URL("http://a.b"));
console.log(below);
//      ^ error[B0298] Becket does not run an object that Node shows in a way of its own
