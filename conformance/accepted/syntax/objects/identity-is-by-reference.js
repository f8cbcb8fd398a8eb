const a = {}, b = {};
const c = a;
console.log(a === b, a === c, a == b, [] === [], [a].includes(c), [a].indexOf({}));
