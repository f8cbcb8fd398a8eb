function f({ a }) { "use strict"; return a; }
//         ^^^^^ error[B0126] a function with `"use strict"` has only plain names as parameters
