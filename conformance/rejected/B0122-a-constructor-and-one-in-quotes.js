class A { constructor() {} "constructor"() {} }
//                         ^ error[B0122] the class has two constructors
