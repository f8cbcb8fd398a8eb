const o = { x: 5, add(...rest) { return [this.x, ...rest]; } };
console.log(o.add.apply({ x: 7 }, [1, 2]), o.add.apply(o), o.add.apply(o, null), Math.max.apply(null, [4, 9, 2]), o.add.apply(o, { length: 2, 0: "a" }), o.add.apply(o, [1, , 3]));
for (const args of [5, "ab", true]) { try { o.add.apply(o, args); console.log("no error"); } catch (e) { console.log(e.name + ": " + e.message); } }
