// Units of strings, BigInts of views and the first prototype of a function: nothing else may be met where they are made.
function* gen() {}
const none = [];
const long = "\u2345" + "x".repeat(30) + none;
for (const proto of [function f() {}, new String("\u1234\u1235"), gen, Object(long), class { static 1 = 3; }, new BigInt64Array([5n, 123456789012345678n])]) {
  for (const object of [Object.create(proto), Object.seal(Object.create(proto)), Object.freeze([Object.create(proto)])[0]]) {
    for (const key of ["prototype", "0", "length", "name", 1, "-0"]) {
      try { object[key] = 7n; console.log(key, object[key], Object.keys(object)); } catch (error) { console.log(error.message); }
      try { Reflect.set(object, key, 2n, object); console.log(key, typeof object[key]); } catch (error) { console.log(error.message); }
    }
  }
}
for (const string of ["\u1234b", long, "abc"]) {
  for (const key of [0, "1", "length", 77, "x"]) {
    try { string[key] = 1; } catch (error) { console.log(error.message); }
    try { delete string[key]; console.log("gone"); } catch (error) { console.log(error.message); }
    console.log(Object.hasOwn(string, key), key in Object(string), Object(string).propertyIsEnumerable(key));
  }
}
class A { set(key, value) { super[key] = value; } }
class F extends BigInt64Array { 0 = 12n; [1] = 1234567890123n; constructor() { super(3); } }
const a = new A();
for (const key of ["prototype", "0", "length"]) a.set(key, 1);
console.log(a, new F());
