console.log("é".normalize("NFD"));
//              ^^^^^^^^^ error[B0244] Becket does not run `String.prototype.normalize` yet
