const a = 1, b, c = 3;
//           ^ error[B0127] a `const` needs its value
