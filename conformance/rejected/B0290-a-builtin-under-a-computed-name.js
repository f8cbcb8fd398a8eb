const name = "setPrototypeOf";
Object[name]({}, null);
//          ^ error[B0290] Becket does not run this builtin, which was reached under a computed name
