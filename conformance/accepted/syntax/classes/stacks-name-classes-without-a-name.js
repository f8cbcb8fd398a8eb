// A class that was given no name is called in traces what it was assigned to, its static members too.
const lines = (attempt, n = 1) => {
  try {
    attempt();
  } catch (error) {
    console.log(error.stack.split("\n").slice(1, 1 + n).map((line) => line.replace(/ \(.*/, "").trim()).join(", "));
  }
};
const x = {};
x.k = class {
  static m() { throw new Error("m"); }
  static f = () => { throw new Error("f"); };
  static g = function () { throw new Error("g"); };
  static #p() { throw new Error("p"); }
  static q() { this.#p(); }
  static get acc() { throw new Error("acc"); }
  static *gen() { throw new Error("gen"); }
  static ["c" + 1]() { throw new Error("c1"); }
  i() { throw new Error("i"); }
  h = () => { throw new Error("h"); };
  constructor(fails) { if (fails) throw new Error("C"); }
};
lines(() => x.k.m());
lines(() => x.k.f());
lines(() => x.k.g());
lines(() => x.k.q(), 2);
lines(() => x.k.acc);
lines(() => [...x.k.gen()], 2);
lines(() => x.k.c1());
lines(() => new x.k().i());
lines(() => new x.k().h());
lines(() => new x.k(1));
const { m } = x.k;
lines(() => m.call(1));
lines(() => m.call(class {}));
const y = (0, class { static m() { throw new Error("y"); } });
lines(() => y.m());
class T { static { this.k = class { static m() { throw new Error("k"); } }; } }
lines(() => T.k.m());
x.e = class { static name = ""; static m() { throw new Error("e"); } };
lines(() => x.e.m());
