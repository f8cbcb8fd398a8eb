const keys = Array.from({ length: 100 }, (_, i) => ({ i }));
const m = new Map(keys.map((k) => [k, k.i]));
keys[50].i = "changed";
console.log(m.size, m.get(keys[50]), m.get(keys[99]), m.has({ i: 0 }), [...m.values()].slice(0, 3));
