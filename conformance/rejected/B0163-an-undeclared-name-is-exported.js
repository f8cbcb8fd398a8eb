export { total };
//       ^^^^^ error[B0163] `total` is exported but not declared
