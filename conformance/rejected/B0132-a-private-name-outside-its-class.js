class A { #x = 1; }
const f = (a) => a.#x;
//                 ^^ error[B0132] no enclosing class declares `#x`
