class A { t(s) { return 'A' + this.n + s[0]; } }
class B extends A { n = 1; #p(s) { return 'p' + this.n + s[0]; } go() { return [super.t`x`, this.#p`y`]; } }
console.log(new B().go());
