// What a stack says, without the folder of the file.
const told = (error) => error.stack.replace(/\n[^\n]*node:[^\n]*/g, "").replace(/\(?\S*?([^/\s]+:\d+:\d+)\)?/g, "$1");
const w = () => { throw new Error("w"); }, bad = { toString() { w(); } };
const log = (x) => { console.log("got", x); return 1; };
class A {
  get #g() { return log("g"); }
  set #s(v) { log("s"); }
  get #b() { return log("b"); } set #b(v) { w(); }
  #m() {}
  #f = bad;
  static t = [
    (o) => o.#g++, (o) => ++o.#g, (o) => { o.#g = log(2); }, (o) => { o.#g += log(2); }, (o) => { o.#g ??= log(2); },(o) => { o.#g &&= log(2); },
    (o) => o.#s++, (o) => ++o.#s, (o) => { o.#s = log(2); }, (o) => { o.#s += log(2); }, (o) => { o.#s ??= log(2); },
    (o) => o.#b++, (o) => ++o.#b, (o) => { o.#b = log(2); }, (o) => { o.#b += log(2); }, (o) => { o.#b &&= log(2); }, (o) => { while (o.#b++) ; }, (o) => { return   --o.#b; },
    (o) => o.#m++, (o) => ++o.#m, (o) => { o.#m = log(2); }, (o) => { o.#m += log(2); }, (o) => { o.#m ??= log(2); }, (o) => { o.#m &&= log(2); },
    (o) => o.#f++, (o) => ++o.#f, (o) => { o.#f += log(2); }, (o) => { return   o.#f++; },
    (o) => { [o.#g] = [1]; }, (o) => { [o.#m] = [1]; },
  ];
}
for (const f of A.t) for (const o of [new A(), {}]) {
  try { f(o); console.log("none"); } catch (e) { console.log(String(f), told(e)); }
}
