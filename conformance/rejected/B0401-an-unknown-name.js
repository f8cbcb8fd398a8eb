const total = 1;
console.log(totl);
//          ^^^^ error[B0401] nothing is named `totl`
