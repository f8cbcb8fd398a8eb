class Tagged {
  x = 1;
  get [Symbol.toStringTag]() {
    throw new RangeError("no tag");
  }
}
console.log(new Tagged(), [new Tagged()]);

class Bytes extends Uint8Array {
  get [Symbol.toStringTag]() {
    throw 1;
  }
}
console.log(new Bytes(2), new Bytes(0));

class Counts extends Uint8Array {
  get [Symbol.toStringTag]() {
    return 5;
  }
}
console.log(new Counts(2));

function f() {}
Object.defineProperty(f, Symbol.toStringTag, { get: () => Tagged.none.of() });
console.log(f);
