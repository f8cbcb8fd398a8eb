class Mine extends Error {}
for (const e of [new Error("m"), new TypeError("t", { cause: { a: [1] } }), new RangeError(), new Mine("q"), Object.assign(new Error("x"), { extra: 1 }), Object.assign(new RangeError("x"), { name: "Foo" }), Object.assign(new Error("x"), { name: "TypeError" }), Object.assign(new Error("old"), { message: "new" })]) {
  const c = structuredClone(e);
  console.log(c.name, c.message, c instanceof Error, c instanceof RangeError, c instanceof TypeError, c instanceof Mine, c.cause, Object.keys(c), c.stack === e.stack, Object.hasOwn(c, "message"), Object.hasOwn(c, "name"));
}
