class A {
  get() { return this.#secret; }
//                    ^^^^^^^ error[B0132] no enclosing class declares `#secret`
}
