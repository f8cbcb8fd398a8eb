const o = {};
for (let i = 0; i < 300; i++) o["k" + ((i * 7) % 300)] = i;
const keys = Object.keys(o);
console.log(keys.length, keys.slice(0, 4), keys.slice(-3), o.k7, o.k299);
for (let i = 0; i < 300; i += 2) delete o["k" + i];
console.log(Object.keys(o).length, Object.keys(o).slice(0, 5));
