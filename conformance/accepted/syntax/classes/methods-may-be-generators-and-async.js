class A { #x = 1; async m() { return this.#x; } *g() { yield this.#x; } static async *s() { yield 1; } async n() { return super.toString(); } [Symbol.iterator] = function* () { yield 5; } }
const a = new A();
console.log(await a.m(), [...a.g()], [...a], await a.n());
for await (const v of A.s()) console.log(v);
class B extends A { async m() { return (await super.m()) + 1; } *g() { yield* super.g(); yield 2; } }
console.log(await new B().m(), [...new B().g()]);
