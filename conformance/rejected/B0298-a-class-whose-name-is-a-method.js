class Named { static name() {} }
console.log(Named);
//      ^^^ error[B0298] Becket does not run an object that Node shows in a way of its own
