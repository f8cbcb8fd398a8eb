console.table([1]);
//      ^^^^^ error[B0244] Becket does not run `console.table` yet
