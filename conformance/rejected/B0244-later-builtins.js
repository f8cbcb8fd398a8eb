console.group("a");
//      ^^^^^ error[B0244] Becket does not run `console.group` yet
