const before = (s) => /x/.test(s) ? RegExp.leftContext : "";
//                                         ^^^^^^^^^^^ error[B0223] Becket does not run `RegExp.leftContext`
