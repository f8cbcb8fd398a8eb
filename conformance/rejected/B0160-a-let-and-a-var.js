let total = 1;
var total = 2;
//  ^^^^^ error[B0160] `total` is declared twice
