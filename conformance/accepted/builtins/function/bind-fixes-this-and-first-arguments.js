const o = { x: 5, add(y, z) { return [this.x, y, z]; } };
const b = o.add.bind({ x: 7 }, 1);
console.log(b(2), b(2, 3), b.name, b.length, b.bind(o, 9)(), b.call(o, 4), [1, 2].map(Math.pow.bind(null, 2)), b);
