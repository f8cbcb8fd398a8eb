function* lines() {}
console.log("%o", lines);
//      ^^^ error[B0298] Becket does not run an object that Node shows in a way of its own
