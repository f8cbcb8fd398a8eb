function* g() {
  outer: for (let i = 0; i < 3; i++) { for (let j = 0; ; j++) { if (j === 2) continue outer; if (i === 2) break outer; yield [i, j]; } }
  switch (yield "which") { case 1: yield "one"; case 2: yield "two"; break; default: yield "other"; }
}
console.log([...g()]);
const it = g();
for (let i = 0; i < 5; i++) it.next();
console.log(it.next(1), it.next(), it.next());
