const a = 1;
  return a;
//^^^^^^ error[B0114] `return` stands outside a function
