const show = (run) => {
  try {
    run();
  } catch (error) {
    console.log(error.message);
  }
};
for (const object of [Object("s"), Object(1), { toString() {} }, { toString: 5 }, new Error("m"), new RangeError(""), [1], new Map(), { constructor: 1 }]) {
  const frozen = Object.freeze(object);
  show(() => { frozen.length = 5; });
  show(() => { frozen.message = 5; });
  show(() => { delete frozen.toString; });
}
show(() => { Object("abc")[0] = "x"; });
show(() => { delete Object("abc").length; });
show(() => { ({ toString() {}, get only() { return 1; } }).only = 2; });
show(() => { ({ constructor: { name: "Foo" }, get only() { return 1; } }).only = 2; });
