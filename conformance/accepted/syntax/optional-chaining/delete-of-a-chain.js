const o = { a: { b: 1 }, n: null };
console.log(delete o?.a?.b, delete o.n?.x, delete o.zzz?.y.z, o);
