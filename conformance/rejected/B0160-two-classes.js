class A {}
class A {}
//    ^ error[B0160] `A` is declared twice
