const o = { x: 1, y: { z: 2 }, 3: [4] };
const copy = Object.fromEntries(Object.entries(o).map(([k, v]) => [k.toUpperCase(), v]));
console.log(copy, copy.Y === o.y);
