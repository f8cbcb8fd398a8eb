const m = /^(?:(?=(a*)(b?))a)+(b)$/.exec("a".repeat(3000) + "b");
console.log(m && [m[0].length, m[1].length, m[2], m[3]]);
const long = /((?:a|b|ab)*)(c|$)/.exec("ab".repeat(3000));
console.log(long[1].length, long[2] === "", long.index);
