class A { constructor({ a = 1, b: [c] = [2] } = {}, ...rest) { Object.assign(this, { a, c, rest }); } }
console.log(new A(), new A({ a: 5, b: [6] }, 7, 8));
