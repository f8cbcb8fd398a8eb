console.log("x".bold());
//              ^^^^ error[B0237] Becket does not run `String.prototype.bold`
