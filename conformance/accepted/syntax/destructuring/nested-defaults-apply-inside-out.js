const f = ({ a: { b = 1 } = { b: 2 } } = { a: { b: 3 } }) => b;
console.log(f(), f({}), f({ a: {} }), f({ a: { b: 4 } }));
