function f() {
  const seen = [];
  for (const x of arguments) seen.push(x);
  return [seen, [...arguments], Array.from(arguments, (x) => x * 2), Object.keys(arguments), Math.max(...arguments)];
}
console.log(f(1, 2, 3), f());
console.log((function () { return [].concat(arguments).length + Array.prototype.slice.call(arguments, 1).length; })(1, 2, 3));
