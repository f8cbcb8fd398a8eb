// What an earlier call left where receivers are has no say in what a stack calls a function.
function f() {
  try {
    (() => {
      for ({ set x(value) { throw new Error("w"); } }.x in { a: 1 });
    })();
  } catch (error) {
    console.log(error.stack.split("\n").slice(1, 4).map((line) => line.trim().replace(/\(?\S*?(\d+:\d+)\)?$/, "$1")).join(" < "));
  }
}
const a = new Set(["1"]);
a.union(new Map([["k", 1]]));
console.log([1].join(""), new Map([...`a${1}-${f(1, 2, [2, 2, 1])}`].map((x) => [x, x.length])));
a.union(new Map([["k", 1]]));
console.log(new Map([...`${f(1, 2, [3])}`].map((x) => [x, x.length])));
