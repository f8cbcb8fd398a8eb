const source = (n) => ({
  [Symbol.iterator]() {
    let i = 0;
    return {
      next() {
        i++;
        const turn = i;
        return {
          get done() {
            console.log("done", turn);
            return turn > n;
          },
          get value() {
            console.log("value", turn);
            return turn;
          },
        };
      },
      return() {
        console.log("return");
        return {};
      },
    };
  },
});
const [, a, , b] = source(4);
console.log(a, b);
const [, , ,] = source(1);
let c;
[, ...c] = source(3);
console.log(c);
console.log((([, x = "none"]) => x)(source(1)));
const [, d] = (function* () {
  yield 1;
  yield 2;
})();
const [, e, , f] = "abcd";
console.log(d, e, f);
