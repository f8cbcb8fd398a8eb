let a, b, c;
(a) = function () {};
(b) ??= function () {};
c = function () {};
console.log([a.name, b.name, c.name]);
