console.log(new Float64Array([3, -0, 0, NaN, -1, Infinity, -Infinity, 1]).sort(), new Int8Array([3, -1, 2]).sort(), new Uint8Array([200, 10, 9]).sort());
console.log(new Float32Array([2, 1, 3]).sort((a, b) => b - a), new Int16Array([5, 1, 4]).toSorted((a, b) => b - a), new Float64Array([1, 2, 3]).sort(() => NaN));
const log = []; new Uint8Array([3, 1, 2]).sort((a, b) => { log.push([a, b].join()); return a - b; }); console.log(log.join(" "));
