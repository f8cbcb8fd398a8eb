function* g() { try { yield 1; } finally { yield "cleaning"; console.log("cleaned"); } }
const it = g();
console.log(it.next(), it.return("r"), it.next(), it.next());
