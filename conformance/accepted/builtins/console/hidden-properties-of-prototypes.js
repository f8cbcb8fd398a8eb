class A { get y() { return 1; } set z(v) {} m() {} static s = 1; static get g() { return 1; } }
console.log("%o", new A());
console.log("%o", A);
console.log("%o", { a: [1, 2], f() {} });
class B extends A { get w() { return 2; } }
console.log("%o", new B());
console.log("%o", [new B()]);
console.log("%o", new Map([[1, new B()]]));
console.log("%o", Object.create({ get q() { return 1; } }));
console.log("%o", Object.create({ q: 1 }));
console.log("%o", () => 1);
console.log("%o", function foo() {});
console.log("%o", new Error("x").message);
class E extends Error { get extra() { return 1; } }
console.log("%o", 5, "s", Symbol("s"), 5n, null, undefined);
console.log("%o", new Date(0), /x/g, new Set([1]), new Uint8Array(3));
class C1 { get a() { return 1; } get b() { return 1; } } class C2 extends C1 { get a() { return 2; } get c() { return 3; } } class C3 extends C2 { get d() { return 4; } } class C4 extends C3 { get e() { return 5; } x = 1; }
console.log("%o", new C4());
console.log("%o", { inside: new C4() });
const deep = Object.create({ list: [1, { a: { b: { c: {} } } }], f() {}, [Symbol("s")]: 1, 5: 6 });
console.log("%o", deep);
class M extends Map { get extra() { return 1; } }
console.log("%o", new M([[1, 2]]), new M());
class Err extends Error { get extra() { return 1; } }
const err = new Err("m"); err.stack = "Err: m"; console.log("%o", err);
class F { static x = 1; static get y() { return 1; } } class G extends F { static z = 2; }
console.log("%o", G);
function Old() {} console.log("%o", new Old());
console.log("%o", Object.create(null), Object.create(Object.create(null)));
console.log("%O", new C4());
class T { get [Symbol.toStringTag]() { return "tag"; } } console.log("%o", new T());
class Self { get me() { return this; } } const self = new Self(); console.log("%o", self);
const owner = {}; owner.child = Object.create({ owner }); console.log("%o", owner);
