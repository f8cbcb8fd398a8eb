function f() { return 1 }
[1, 2].forEach((n) => console.log(n))
function g() { return 2 }
(() => console.log("iife"))()
