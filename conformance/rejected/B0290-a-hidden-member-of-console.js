const name = "_times";
console.log(console[name]);
//                 ^ error[B0290] Becket does not run this builtin, which was reached under a computed name
