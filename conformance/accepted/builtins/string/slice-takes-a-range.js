const s = "abcdef";
console.log([s.slice(), s.slice(2), s.slice(-2), s.slice(1, 3), s.slice(1, -1), s.slice(3, 1), s.slice(-100, 2), s.slice(2, 100), s.slice("1", "3"), s.slice(NaN, 2), s.slice(1, undefined), s.slice(1.9), s.slice(0, null), s.slice(-3, -1), s.slice(6), s.slice(Infinity)]);
