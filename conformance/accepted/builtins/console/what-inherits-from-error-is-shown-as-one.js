console.log(TypeError.prototype, [RangeError.prototype], { e: Error.prototype });
class Own extends Error {}
class Deep extends TypeError {
  m() {}
}
console.log(Own.prototype, Deep.prototype);
console.log(Object.create(Error.prototype), Object.create(AggregateError.prototype), Object.create(Own.prototype));
const made = Object.create(Error.prototype);
made.a = 1;
console.log(made);
made.name = "Foo";
console.log(made);
made.message = "told";
console.log(made, [made], { made });
made.stack = "its own stack";
console.log(made);
console.log(Object.create(Error.prototype, { cause: { value: 5 } }));
console.log(Object.create(Error.prototype, { name: { get: () => "Got" } }));
console.log("%s|%o|%O", Object.create(TypeError.prototype), 1, Object.create(TypeError.prototype));
