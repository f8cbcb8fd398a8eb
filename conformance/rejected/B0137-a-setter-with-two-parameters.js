class A { set total(a, b) {} }
//            ^^^^^ error[B0137] a setter has exactly one parameter, which is not a rest
