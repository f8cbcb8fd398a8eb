class Plain extends TextDecoder {}
console.log(new Plain());
//      ^^^ error[B0298] Becket does not run an object that Node shows in a way of its own
