const f = (a, C, b) => [a, new C().v, b, C.name];
console.log(f(1, class { v = 2; }, 3), f(1, class N { v = 2; static z = N.name; }, 3), [class {}, class X {}].map((c) => c.name));
const t = 5, u = t > 3 ? class Y { static v = t; } : null;
console.log(u.v, (class { static s = t + 1; }).s + (class { static s = 10; }).s);
