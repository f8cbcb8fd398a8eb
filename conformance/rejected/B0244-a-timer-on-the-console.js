console.time("load");
//      ^^^^ error[B0244] Becket does not run `console.time` yet
