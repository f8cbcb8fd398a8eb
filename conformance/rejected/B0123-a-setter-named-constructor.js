class A { set constructor(v) {} }
//            ^^^^^^^^^^^ error[B0123] a constructor is a plain method
