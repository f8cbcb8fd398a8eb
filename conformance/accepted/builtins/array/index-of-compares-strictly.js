const o = {};
const a = [1, "1", NaN, o, null, undefined, , -0, 1];
console.log(a.indexOf(1), a.indexOf("1"), a.indexOf(NaN), a.indexOf(o), a.indexOf({}), a.indexOf(undefined), a.indexOf(0), a.indexOf(1, 1), a.indexOf(1, -1), a.indexOf(1, 100), a.lastIndexOf(1), a.lastIndexOf(1, -2), a.lastIndexOf(1, 0), a.lastIndexOf(9), [, ].indexOf(undefined), a.lastIndexOf(1, undefined), [1, 2, 1].lastIndexOf(1, -5));
