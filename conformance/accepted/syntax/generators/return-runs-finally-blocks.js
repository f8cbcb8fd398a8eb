function* g() {
  try { try { yield 1; } finally { console.log("inner"); } } finally { console.log("outer"); }
}
const it = g();
it.next();
console.log(it.return("r"));
