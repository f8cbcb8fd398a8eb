console.time("load");
//      ^^^^ error[B0237] Becket does not run `console.time`
