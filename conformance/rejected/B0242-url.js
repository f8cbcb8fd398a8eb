console.log(encodeURIComponent("a b"));
//          ^^^^^^^^^^^^^^^^^^ error[B0242] Becket does not run `encodeURIComponent` yet
