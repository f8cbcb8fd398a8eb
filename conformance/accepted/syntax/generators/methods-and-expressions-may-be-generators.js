const o = { *a() { yield 1; }, *["b" + 1]() { yield 2; }, *1() { yield 3; }, c: function* () { yield 4; }, d: function* named() { yield typeof named; } };
console.log([...o.a(), ...o.b1(), ...o[1](), ...o.c(), ...o.d()]);
console.log(o.a.name, o.b1.name, o.c.name, o.d.name, o);
