// Constructors that nobody wrote: V8 passes over those between the class that is made and the one whose code runs.
const lines = (make) => {
  try {
    make();
  } catch (error) {
    console.log(error.stack.split("\n").slice(1, -1).map((line) => line.trim().split(" (")[0]).filter((line) => !line.includes(":") && !line.includes("ModuleJob")).join(" < "));
  }
};
class A {
  constructor() {
    throw new Error("x");
  }
}
class B extends A {}
class C extends B {}
class D extends B { x = 1; }
class E extends D {}
class F extends E {
  constructor() {
    super();
  }
}
class G extends B { static s = 1; m() {} get a() { return 1; } }
class H extends G {}
class I extends B { #p = 1; }
class J extends I {}
class K extends B { #m() {} }
class L extends K {}
class M extends B {
  constructor(...args) {
    super(...args);
  }
}
class N extends M {}
for (const kind of [A, B, C, D, E, F, G, H, I, J, K, L, M, N]) lines(() => new kind());
class Own extends Array {}
class More extends Own {}
lines(() => new More(-1));
