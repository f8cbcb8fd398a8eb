const f = (x) => { if (x) { break; } };
//                          ^^^^^ error[B0115] `break` has nothing to leave
