const o = { get a() { delete o.b; o.d = 4; o.c = 30; return 1; }, b: 2, c: 3 };
console.log(Object.entries(o));
console.log(Object.keys(o));
