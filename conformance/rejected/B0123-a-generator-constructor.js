class A { *constructor() {} }
//         ^^^^^^^^^^^ error[B0123] a constructor is a plain method
