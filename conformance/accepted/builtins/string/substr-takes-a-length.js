const s = "abcdef";
console.log([s.substr(1, 2), s.substr(-3), s.substr(-3, 2), s.substr(2), s.substr(0, -1), s.substr(10), s.substr(-10, 2), s.substr(1, undefined), s.substr(1, NaN), s.substr(2, 100)]);
