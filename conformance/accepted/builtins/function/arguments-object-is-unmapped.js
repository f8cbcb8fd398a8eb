// `arguments` is a snapshot: assignments to parameters and to it do not see each other. It is array-like and iterable.
function f(a, b = 5) { a = "changed"; arguments[1] = "set"; return [a, b, arguments[0], arguments[1], arguments.length]; }
console.log(f(1), f(1, 2), f());
function g() { return arguments; }
const a = g("x", "y");
console.log(a, [...a], Array.from(a), Object.keys(a), Object.getOwnPropertyNames(a), Object.getOwnPropertySymbols(a), a.length, Object.prototype.toString.call(a), Array.isArray(a), a[Symbol.iterator] === Array.prototype.values, JSON.stringify(a));
a.length = 1;
a[5] = "far";
console.log([...a], a, delete a[0], 0 in a, Object.getOwnPropertyDescriptor(a, "length"));
const arrow = function () { return (() => arguments[0])("inner"); };
console.log(arrow("outer"), (function () { return (function () { return arguments.length; })(); })(1, 2, 3), Math.max.apply(null, g(3, 8, 5)), [].concat(g(1)).length);
const inDefault = function (x = arguments.length, y = arguments[0]) { return [x, y]; };
console.log(inDefault(), inDefault(undefined, undefined, 3), (({ length }) => length)(g(1, 2)));
