const total;
//    ^^^^^ error[B0127] a `const` needs its value
