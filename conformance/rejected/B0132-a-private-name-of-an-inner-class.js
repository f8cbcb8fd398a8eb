class A { m() { class B { #x = 1; } return new B().#x; } }
//                                                 ^^ error[B0132] no enclosing class declares `#x`
