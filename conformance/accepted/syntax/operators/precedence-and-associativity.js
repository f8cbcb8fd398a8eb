// How expressions of several operators group: each pair of levels, from right or left.
console.log(2 + 3 * 4 ** 2 / 8 % 5 - 1, 2 ** 3 ** 2, (2 ** 3) ** 2, 100 / 10 / 5, 100 - 10 - 5, 7 % 4 % 2, 1 + 2 + "3" + 4 + 5, "1" - -"1", 3 > 2 > 1, 1 < 2 < 3, 3 > 2 >= 1);
console.log(1 + 1 << 1 + 1, 5 & 6 == 6, (5 & 6) == 4, 1 | 2 ^ 3 & 4, 1 == 1 != 0, !1 + 1, typeof 1 === "number", void 0 === undefined, true ? false ? 1 : 2 : 3, false ? 1 : true ? 2 : 3);
let a, b, c;
a = b = c = 5; a += b -= c *= 2;
console.log(a, b, c, (a, b, c), a ? b : c, a = b ? 1 : 2, (a = 1, b = 2, a + b), a == b ? "eq" : "ne", a => a, (() => 1)() + 1, [a, b] + "", { a } .a, new Array(3).length, new (class { x = 1 })().x, a++ + +b, a-- - -b, a + + +b);
console.log(0 || 1 && 0 || 2, 1 && (0 || 3), null ?? (1 || 0), !(1 in [1, 2]), ("a" in { a: 1 }) in { true: 1 }, 1 + (2, 3), await 1 + 1, - await 2 + 1, typeof await 1, !await 0);
