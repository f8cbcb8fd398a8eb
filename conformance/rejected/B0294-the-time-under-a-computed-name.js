const now = "now";
console.log(Date[now]());
//                   ^ error[B0294] Becket does not run the time or chance, which this hook was not compiled to use
