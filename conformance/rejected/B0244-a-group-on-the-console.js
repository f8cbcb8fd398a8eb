console.group("event");
//      ^^^^^ error[B0244] Becket does not run `console.group` yet
