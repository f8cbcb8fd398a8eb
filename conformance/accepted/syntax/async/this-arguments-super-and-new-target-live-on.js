// What belongs to the call is the same before and after an await: this, arguments, super, closures, private names.
class Base { hello() { return `hello ${this.n}`; } }
class A extends Base {
  n = 1; #p = "private";
  async run(x) { const before = [this.n, arguments.length, x]; await null; x = "changed"; return [...before, this.n, arguments[0], super.hello(), this.#p, (() => this.n)(), x]; }
  static async make() { await null; return new this(); }
  async *items() { yield this.#p; await null; yield super.hello(); }
}
console.log(await new A().run("arg", 2));
console.log(await A.make());
for await (const x of new A().items()) console.log(x);
const arrow = function () { return (async () => { await null; return [this.t, arguments[0]]; })(); };
console.log(await arrow.call({ t: "outer this" }, "outer argument"));
let shared = 0;
const inc = async () => { const before = shared; await null; shared = before + 1; return shared; };
console.log(await Promise.all([inc(), inc(), inc()]), shared);
