const a = new Date(1000), b = new Date(3000);
console.log(b - a, a < b, a <= a, a == a, a == new Date(1000), +a, -a, a + 1, `${a}`, a > 500, a * 2, [b, a].sort((x, y) => x - y));
console.log(a == "Thu Jan 01 1970 00:00:01 GMT+0000 (Coordinated Universal Time)", a == 1000, Number(a), String(a), isNaN(new Date(NaN)), Object.is(new Date(-0).getTime(), 0));
console.log({ [a]: 1 }, Object.prototype.toString.call(a), Math.max(a, b));
