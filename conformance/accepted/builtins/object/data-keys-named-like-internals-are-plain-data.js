const o = JSON.parse('{"__proto__": 1, "constructor": 2, "toString": 3}');
console.log(Object.keys(o), o);
console.log(Object.entries(o).map(([k, v]) => k + v).join());
