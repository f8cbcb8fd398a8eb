const a = 1;
  5 = a;
//^ error[B0104] a number cannot be assigned
