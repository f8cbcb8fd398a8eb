const f = (a) => { delete ((a)); };
//                          ^ error[B0113] `a` cannot be deleted
