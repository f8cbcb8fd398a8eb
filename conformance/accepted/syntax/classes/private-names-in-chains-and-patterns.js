class A { #n = null; #o = { p: { q: 1 } }; #f = () => ({ z: 2 }); a() { return [this.#n?.x, this.#o?.p.q, this?.#o.p, this.#f().z, this.#f?.().z]; } b() { [this.#n, { v: this.#o }] = [1, { v: 2 }]; return [this.#n, this.#o]; } }
const a = new A();
console.log(a.a(), a.b());
