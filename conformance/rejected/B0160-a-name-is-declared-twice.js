const total = 1;
let total = 2;
//  ^^^^^ error[B0160] `total` is declared twice
