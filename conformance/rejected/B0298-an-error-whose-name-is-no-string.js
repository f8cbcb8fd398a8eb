class Numbered extends Error { get name() { return 5; } }
console.log(new Numbered('x'));
//      ^^^^^^^^^^^^^^^^^^^^^^ error[B0298] Becket does not run an object that changes while it is shown
