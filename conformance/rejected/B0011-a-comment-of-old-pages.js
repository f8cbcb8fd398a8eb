const total = 1;
  <!-- counts the events
//^^^^ error[B0011] `<!--` is not a comment in a module
