class A { #total = 1; get() { return this.#totla; } }
//                                        ^^^^^^ error[B0132] no enclosing class declares `#totla`
