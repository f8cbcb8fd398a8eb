let first, last;
[...first, last] = [1, 2, 3];
//  ^^^^^ error[B0136] a rest element must be the last, without a comma after it
