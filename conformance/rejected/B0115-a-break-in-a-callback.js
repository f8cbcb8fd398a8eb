for (const item of [1, 2]) {
  [item].forEach((x) => { if (x) break; });
//                               ^^^^^ error[B0115] `break` has nothing to leave
}
