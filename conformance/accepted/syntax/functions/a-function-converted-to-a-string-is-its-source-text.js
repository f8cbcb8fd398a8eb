const f = (a, b) => a + b; // not part of it
function g ( x ) { return x /* kept */ }
const o = { m() { return 1; }, get x() { return 2; }, p: function () {} };
console.log(String(f), `${g}`, o.m + "", o.p.toString());
console.log(String(Math.max), `${[].map}`, parseInt + "");
