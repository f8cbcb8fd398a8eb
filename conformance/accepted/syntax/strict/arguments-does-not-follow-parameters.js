// Strict `arguments` is a copy; it has no `callee`, and neither `arguments` nor `eval` may be bound.
function f(a) { a = 2; return [a, arguments[0]]; }
function g(a) { arguments[0] = 2; return [a, arguments[0]]; }
function h(a, ...r) { a++; return [a, arguments[0], r.length, arguments.length]; }
console.log(f(1), g(1), h(1, 2, 3), (function (a = 1) { a = 3; return arguments.length; })(), (function () { return typeof arguments; })());
function lengthOf() { return arguments.length; }
console.log(lengthOf(), lengthOf(undefined), lengthOf(...[1, 2]), lengthOf.apply(null, { length: 3 }), lengthOf.call(1, 2), new (function () { this.n = arguments.length; })(1, 2).n);
