// Fields with names that an instance has already and that cannot be redefined.
const attempt = (make) => {
  try {
    console.log(make());
  } catch (error) {
    console.log(String(error));
  }
};
class Given {
  constructor(object) {
    return object;
  }
}
attempt(() => new (class extends Array { length = 5; })());
attempt(() => new (class extends Array { length; })());
attempt(() => new (class extends Array { ["len" + "gth"] = 2; })());
attempt(() => new (class extends String { length = 5; })("ab"));
attempt(() => new (class extends String { 0 = "x"; })("ab"));
attempt(() => new (class extends String { 2 = "x"; })("ab"));
attempt(() => new (class extends RegExp { lastIndex = 3; })("a"));
attempt(() => new (class extends Given { length = 1; })([1, 2, 3]));
attempt(() => new (class extends Given { x = 1; })(Object.freeze({ x: 0 })));
attempt(() => new (class extends Given { x = 1; })(Object.seal({ x: 0 })));
attempt(() => new (class extends Given { y = 1; })(Object.seal({ x: 0 })));
attempt(() => new (class extends Given { x = 1; })(Object.defineProperty({}, "x", { get: () => 2, configurable: true })));
attempt(() => new (class extends Given { 1 = 7; })([1, 2, 3]));
attempt(() => new (class extends Given { 1 = 7; })(new Uint8Array(2)));
attempt(() => new (class extends Given { 5 = 7; })(new Uint8Array(2)));
attempt(() => Reflect.set({}, "length", 1, [1, 2]));
attempt(() => new (class extends Error { message = "m"; stack = "s"; })("x").stack);
