const n = 1 */ 2;
//           ^^^^ error[B0007] the regular expression has no closing slash
