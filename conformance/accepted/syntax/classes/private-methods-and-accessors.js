class A { #v = 1; #m(n) { return this.#v + n; } get #a() { return this.#v; } set #a(x) { this.#v = x; } go() { this.#a = 10; this.#a += 5; return [this.#m(1), this.#a, this.#m.name]; } }
console.log(new A().go());
