class A { async constructor() {} }
//              ^^^^^^^^^^^ error[B0123] a constructor is a plain method
