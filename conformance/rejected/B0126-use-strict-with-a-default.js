function f(a = 1) {
//         ^^^^^ error[B0126] a function with `"use strict"` has only plain names as parameters
  "use strict";
}
