console.log(new Uint8Array(3), new Float64Array([1.5, NaN, -0, 1e21]), [new Int8Array(0)], { a: { b: { c: new Uint8Array(2) } } }, new Uint8Array(120));
console.log(Object.assign(new Uint8Array(2), { x: 1 }), new Float32Array([0.1, 1 / 3]), new Uint16Array(30), Uint8Array);
console.log(new Map([[new Uint8Array(1), new Float16Array([1.1])]]), [new Uint8Array(1).values(), new Uint8Array(1).entries()]);
