const f = (x) => { switch (x) { case 1: continue; } };
//                                      ^^^^^^^^ error[B0115] `continue` has nothing to leave
