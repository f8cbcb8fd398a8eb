const f = (x) => {
  if (x > 1): return 2;
//          ^ error[B0101] `:` cannot begin a statement
};
