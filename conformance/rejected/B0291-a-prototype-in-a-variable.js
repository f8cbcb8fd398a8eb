const target = [].map((x) => x) && Array.prototype;
target.last = () => 1;
//          ^ error[B0291] Becket does not run a change of a builtin or of a function's prototype
