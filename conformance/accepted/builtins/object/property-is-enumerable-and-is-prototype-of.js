const o = { a: 1 };
console.log(o.propertyIsEnumerable("a"), o.propertyIsEnumerable("b"), [1].propertyIsEnumerable(0), [1].propertyIsEnumerable("length"), "ab".propertyIsEnumerable(1), o.isPrototypeOf({}), o.isPrototypeOf(o), o.isPrototypeOf(5));
