let { id, total };
//  ^^^^^^^^^^^^^ error[B0127] a destructuring declaration needs its value
