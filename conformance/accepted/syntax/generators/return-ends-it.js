function* g() { yield 1; yield 2; }
const it = g();
console.log(it.next(), it.return("r"), it.next(), it.return("again"));
console.log(g().return(5));
