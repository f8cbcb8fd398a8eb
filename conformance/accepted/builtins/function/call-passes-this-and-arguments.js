const o = { x: 5, add(y, z) { return [this.x, y, z]; } };
console.log(o.add.call({ x: 7 }, 1, 2), o.add.call(o), Math.max.call(null, 1, 3), ((...a) => a.length).call(undefined, 1, 2, 3), [].slice.call("abc", 1), [].map.call("ab", (c) => c + c));
