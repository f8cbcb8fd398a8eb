const e = new RangeError("x");
console.log(Object.hasOwn(e, "name"), e.name, "name" in e, Object.keys(e).length);
e.name = "Mine";
console.log(Object.keys(e), e.name);
