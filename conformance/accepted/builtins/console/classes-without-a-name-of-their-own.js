class Base {}
class Heir extends Base {
  static {
    delete this.name;
  }
}
class Table extends Map {
  static {
    delete this.name;
  }
}
console.log(Heir, Table, new Heir(), new Table());

class Emptied {
  static {
    Object.defineProperty(this, "name", { value: "" });
  }
}
console.log(Emptied, class extends Emptied {});

class Encoder extends TextEncoder {}
class Buffered extends ArrayBuffer {
  get size() {
    return 9;
  }
}
console.log(new Encoder(), new Buffered(1), [[[[new Buffered(1)]]]]);
