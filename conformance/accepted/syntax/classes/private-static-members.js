class A { static #x = 1; static #m() { return this.#x; } static get #g() { return A.#m() + 1; } static go() { A.#x++; return [A.#m(), A.#g, A.#x]; } static bad(o) { return o.#m(); } static badx(o) { return o.#x; } }
console.log(A.go());
class B extends A {}
for (const f of [() => B.bad(B), () => B.badx(B), () => A.bad({}), () => A.bad(A)]) try { console.log(f()); } catch (e) { console.log(e.name, e.message); }
